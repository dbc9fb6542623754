using System.CommandLine;
using PaperParse.Export;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>The options that say in which formats records are written, and where to: <c>--format</c> and <c>--output</c>.</summary>
internal sealed class ExportChoice
{
    public const string StandardOutput = "-";

    private static readonly string[] Devices = ["/dev/", "/proc/"];

    private static readonly string Names = string.Join(", ", ExportFormats.All.Select(format => format.Name));

    private readonly Option<string[]> _format = new("--format")
    {
        HelpName = "FORMATS",
        Description = $"How records are written: {Names} (default: as the file is called, else ndjson)",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _output = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "Write to this file, all of it or nothing; once for each format, in their order; - is stdout",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _title = new("--title")
    {
        HelpName = "TEXT",
        Description = $"What a feed or a digest is called ({string.Join(", ", ExportFormats.All.Where(format => format.TakesTitle).Select(format => format.Name))})",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_output);
        command.Options.Add(_title);
    }

    /// <summary>At least one. Null, after saying why, where they do not go together.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="inputs">What is read, and so cannot be written.</param>
    /// <param name="streams">What is wrong is said here; whether stdout can take bytes.</param>
    public IReadOnlyList<ExportTarget>? TryRead(ParseResult parsed, IReadOnlyList<InputPath> inputs, Streams streams)
    {
        var mistakes = new List<string>();
        var paths = parsed.GetValue(_output) ?? [];
        var names = (parsed.GetValue(_format) ?? []).SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries)).ToList();
        var targets = TargetsOf([.. names.Select(name => FormatOf(name, mistakes))], paths, mistakes);
        if (parsed.GetValue(_title) is not null && !targets.Any(target => target.Format.TakesTitle))
            mistakes.Add($"{_title.Name}: no feed and no digest is written; leave it out, or choose a format that has a title");
        if (mistakes.Count == 0)
            CheckPaths(targets, inputs, streams, mistakes);
        foreach (var mistake in mistakes)
            streams.Say("paperparse: " + mistake);
        return mistakes.Count == 0 ? targets : null;
    }

    public ExportOptions OptionsOf(ParseResult parsed, PositionEncoding positions) => new() { Positions = positions, Title = parsed.GetValue(_title) };

    private static List<ExportTarget> TargetsOf(List<ExportFormat> formats, string[] paths, List<string> mistakes)
    {
        if (paths.Length == 0 && formats.Count <= 1)
            return [new ExportTarget(formats.FirstOrDefault() ?? ExportFormats.Ndjson, null)];
        if (formats.Count == 0)
            return [.. paths.Select(path => new ExportTarget(FormatOfFile(path, mistakes), path == StandardOutput ? null : path))];
        if (formats.Count != paths.Length)
            mistakes.Add($"--format names {formats.Count} formats and there are {paths.Length} files; give an --output for each, or no --format where the names of the files tell");
        return [.. formats.Zip(paths, (format, path) => new ExportTarget(format, path == StandardOutput ? null : path))];
    }

    private static void CheckPaths(List<ExportTarget> targets, IReadOnlyList<InputPath> inputs, Streams streams, List<string> mistakes)
    {
        if (targets.Count(target => target.Path is null) > 1)
            mistakes.Add("--output: standard output takes one format");
        if (streams.OutIsTerminal && targets.Find(target => target.Path is null && target.Format.IsBinary) is { } binary)
            mistakes.Add($"--format: {binary.Format.Name} is not for a terminal; name a file: --output papers{binary.Format.Extension}");
        var written = targets.Where(target => target.Path is { Length: > 0 }).Select(target => (Path: target.Path!, Identity: InputPaths.IdentityOf(target.Path!))).ToList();
        foreach (var twice in written.GroupBy(target => target.Identity).Where(group => group.Count() > 1))
            mistakes.Add($"--output: {twice.First().Path} is named twice");
        var read = inputs.Where(input => input.Path != InputPaths.StandardInput && input.Path.Length > 0).Select(input => InputPaths.IdentityOf(input.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, _) in written.Where(target => read.Contains(target.Identity)))
            mistakes.Add($"--output: {path} is among the files that are read; name another");
        // A file takes the place of what is there, and nothing should take the place of a device, or of the file that /dev/stdout leads to.
        foreach (var (path, _) in written.Where(target => IsInDevices(target.Path) || IsInDevices(target.Identity)))
            mistakes.Add($"--output: {path} is a device or a pipe; write to standard output (--output -), and send that where you want it");
    }

    private static bool IsInDevices(string path) => Devices.Any(folder => Path.GetFullPath(path).StartsWith(folder, StringComparison.Ordinal));

    private static ExportFormat FormatOf(string name, List<string> mistakes)
    {
        if (ExportFormats.Named(name) is { } format)
            return format;
        mistakes.Add($"--format: '{name}' is not one of: {Names}{Spelling.DidYouMean(Spelling.Nearest(name, ExportFormats.All.Select(one => one.Name)))}");
        return ExportFormats.Ndjson;
    }

    private static ExportFormat FormatOfFile(string path, List<string> mistakes)
    {
        if (path == StandardOutput)
            return ExportFormats.Ndjson;
        if (ExportFormats.OfFile(path) is { } format)
            return format;
        mistakes.Add($"--output: the name of {path} does not tell its format; give --format, or end it with one of: {string.Join(", ", ExportFormats.All.Select(one => one.Extension).Distinct())}");
        return ExportFormats.Ndjson;
    }
}
