using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Reporting;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>Arguments and options that several commands share. New ones each time: a command owns its symbols.</summary>
internal static class CommonOptions
{
    public const Severity DefaultFailLevel = Severity.Warning;

    private const int MostJobs = 256;

    public static Argument<string[]> Files() => Checked(new Argument<string[]>("FILES")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Files, folders and \"patterns\" to read; - is standard input",
    });

    public static Argument<string> File() => Checked(new Argument<string>("FILE")
    {
        Description = "The file to read; - is standard input",
    });

    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        HelpName = "YYYY-MM-DD",
        Description = "The day that counts as today, for dates without a year; no clock is ever looked at",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            result.AddError($"--as-of: '{result.Tokens[0].Value}' is no day; write one as YYYY-MM-DD");
            return null;
        },
    };

    public static Option<long?> MaxBytes() => new("--max-bytes")
    {
        HelpName = "N",
        Description = "Refuse a file that is larger (default: 1 GiB)",
        CustomParser = result =>
        {
            if (long.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes))
                return bytes;
            result.AddError($"--max-bytes: '{result.Tokens[0].Value}' is no number of bytes");
            return null;
        },
    };

    public static Option<int?> Jobs() => new("--jobs")
    {
        HelpName = "N",
        Description = "Work on N files at once (default: as many as there are processors); the output is the same",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= MostJobs)
                return jobs;
            result.AddError($"--jobs: '{result.Tokens[0].Value}' is no number from 1 to {MostJobs}");
            return null;
        },
    };

    public static Option<PositionEncoding> Positions() => new("--position-encoding")
    {
        HelpName = "UNIT",
        Description = "What offsets, lengths and columns count: utf-16 (the default), code-points or utf-8",
        CustomParser = result => PositionWords.All[Math.Max(0, IndexOfChoice(result, "--position-encoding", [.. PositionWords.All.Select(PositionWords.Of)]))],
    };

    public static Option<Severity?> FailLevel() => new("--fail-level")
    {
        HelpName = "error|warning|info|hint",
        Description = "Exit with status 1 when there is a finding as bad as this (default: warning)",
        CustomParser = result => SeverityWords.All[Math.Max(0, IndexOfChoice(result, "--fail-level", [.. SeverityWords.All.Select(SeverityWords.Of)]))],
    };

    /// <summary>An option with a few words to choose from; null where it is not given.</summary>
    public static Option<string?> Choice(string name, string description, params string[] words) => new(name)
    {
        HelpName = string.Join('|', words),
        Description = description,
        CustomParser = result => words[Math.Max(0, IndexOfChoice(result, name, words))],
    };

    /// <summary>-1, and an error, when the word is none of them.</summary>
    private static int IndexOfChoice(ArgumentResult result, string option, string[] words)
    {
        var index = Array.IndexOf(words, result.Tokens[0].Value);
        if (index < 0)
            result.AddError($"{option}: '{result.Tokens[0].Value}' is not one of: {string.Join(", ", words)}");
        return index;
    }

    /// <summary>A mistyped option would else be taken for a file.</summary>
    public static T Checked<T>(T files)
        where T : Argument
    {
        files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
                result.AddError($"unknown option '{token.Value}'; a file of that name is ./{token.Value}");
        });
        return files;
    }
}
