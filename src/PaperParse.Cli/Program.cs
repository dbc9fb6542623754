namespace PaperParse.Cli;

internal static class Program
{
    public static int Main(string[] args) => Tool.Run(args, Streams.OfConsole());
}
