using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;

namespace PaperParse.Cli;

/// <summary>The command line: the commands, <c>--help</c> and <c>--version</c>.</summary>
internal static class RootCommandOf
{
    private const string Description =
        "Read dumps of paper listings: lossless syntax trees, records with the place each field came from, findings and fixes.";

    public static RootCommand Tool(Streams streams)
    {
        var root = new RootCommand(Description) { HelpName = "paperparse" };
        root.Options.Clear();
        // Not the default aliases: /h may be a file.
        root.Add(new HelpOption("--help", "-h", "-?") { Action = new HelpWithExamples(), Description = "Show this help" });
        var version = new VersionOption("--version") { Description = "Show the version" };
        version.Action = new PrintVersion();
        root.Add(version);
        root.Add(CheckCommand.Create(streams));
        root.Add(FixCommand.Create(streams));
        root.Add(ExtractCommand.Create(streams));
        root.Add(ParseCommand.Create(streams));
        root.Add(DiffCommand.Create(streams));
        root.Add(MergeCommand.Create(streams));
        root.Add(QueryCommand.Create(streams));
        root.Add(StatsCommand.Create(streams));
        root.Add(BaselineCommand.Create(streams));
        root.Add(RulesCommand.Create(streams));
        root.Add(ExplainCommand.Create(streams));
        root.Add(SuppressCommand.Create(streams));
        root.Add(GrammarCommand.Create(streams));
        root.Add(ConfigCommand.Create(streams));
        return root;
    }

    /// <summary>Of this assembly, whatever program it runs in.</summary>
    private static string Version =>
        typeof(RootCommandOf).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    private sealed class PrintVersion : System.CommandLine.Invocation.SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine($"paperparse {Version}");
            return ExitCode.Ok;
        }
    }
}
