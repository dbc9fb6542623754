using System.CommandLine;
using PaperParse.Analysis;

namespace PaperParse.Cli;

/// <summary><c>config schema</c>: what a configuration file can say, for editors.</summary>
internal static class ConfigSchemaCommand
{
    public const string Name = "schema";

    public static Command Create(Streams streams)
    {
        var command = new Command(Name, $"Print the JSON Schema of {ConfigurationFiles.FileName}");
        command.SetAction(_ =>
        {
            streams.Out.Write(ConfigurationSchema.Of(ListingOptions.BuiltInSettings));
            return ExitCode.Ok;
        });
        return command;
    }
}
