using System.CommandLine;
using PaperParse.Analysis;

namespace PaperParse.Cli;

/// <summary><c>config init</c>: a configuration file to begin with, which changes nothing yet.</summary>
internal static class ConfigInitCommand
{
    public const string Name = "init";

    private const string Starter = "starter.toml";

    public static Command Create(Streams streams)
    {
        var command = new Command(Name, $"Write a {ConfigurationFiles.FileName} to begin with into this folder, where there is none");
        command.SetAction(_ => Write(streams));
        return command;
    }

    private static int Write(Streams streams)
    {
        try
        {
            using var starter = typeof(ConfigInitCommand).Assembly.GetManifestResourceStream(Starter)!;
            using var file = new FileStream(ConfigurationFiles.FileName, FileMode.CreateNew, FileAccess.Write);
            starter.CopyTo(file);
            streams.Say($"wrote {ConfigurationFiles.FileName}; 'paperparse config show FILE' says what holds for a file");
            return ExitCode.Ok;
        }
        catch (IOException) when (Path.Exists(ConfigurationFiles.FileName))
        {
            streams.Say($"paperparse: {ConfigurationFiles.FileName} is there already, and is left as it is; move it away first");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            streams.Say($"paperparse: {ConfigurationFiles.FileName} cannot be written: {problem.Message}");
        }

        return ExitCode.Failure;
    }
}
