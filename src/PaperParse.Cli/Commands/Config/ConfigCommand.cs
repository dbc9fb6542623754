using System.CommandLine;

namespace PaperParse.Cli;

/// <summary><c>config</c>: what configuration files say, and how to begin one.</summary>
internal static class ConfigCommand
{
    public const string Name = "config";

    private const string ExamplePrefix = "  paperparse config ";

    public static string[] HelpText { get; } =
    [
        "Examples:",
        "  paperparse config init                           a .paperparse.toml to begin with, in this folder",
        "  paperparse config show dumps/monday.txt          every setting that holds for a file, and where it is said",
        "  paperparse config show dump.txt --json | jq '.origins[\"rules.PP3001.level\"]'",
        "  paperparse config schema > paperparse.schema.json",
        "",
        "What can be set is in docs/configuration.md.",
        "",
        "Exit status:",
        "  0  all is well",
        "  2  wrong usage, a mistake in a configuration, a file that cannot be opened or is there already",
    ];

    /// <summary>For the help of one of its commands: the examples of that one.</summary>
    public static string[] HelpTextOf(string command) =>
        [.. HelpText.Where(line => !line.StartsWith(ExamplePrefix, StringComparison.Ordinal) || $"{line} ".StartsWith($"{ExamplePrefix}{command} ", StringComparison.Ordinal))];

    public static Command Create(Streams streams) => new(Name, "Begin a configuration, and see what holds")
    {
        ConfigInitCommand.Create(streams),
        ConfigShowCommand.Create(streams),
        ConfigSchemaCommand.Create(streams),
    };
}
