namespace PaperParse.Cli;

internal static class Program
{
    public static int Main(string[] args)
    {
        var streams = Streams.OfConsole();
        // What a rule of somebody else writes to the console is no result.
        Console.SetOut(Console.Error);
        return Tool.Run(args, streams);
    }
}
