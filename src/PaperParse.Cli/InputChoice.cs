using System.CommandLine;
using System.Text;
using PaperParse.Inputs;

namespace PaperParse.Cli;

/// <summary>The options that say how bytes become a text: <c>--max-bytes</c>, <c>--encoding</c> and <c>--stdin-filename</c>.</summary>
internal sealed class InputChoice
{
    private readonly Option<long?> _maxBytes = CommonOptions.MaxBytes();

    private readonly Option<Encoding?> _encoding = new("--encoding")
    {
        HelpName = "NAME",
        Description = "Read the input in this encoding; the default is to find it out (docs/encodings.md)",
        CustomParser = result =>
        {
            var name = result.Tokens[0].Value;
            if (EncodingNames.Find(name) is { } encoding)
                return encoding;
            result.AddError($"--encoding: there is no encoding '{name}'; there are {string.Join(", ", EncodingNames.Examples)}, and more");
            return null;
        },
    };

    private readonly Option<string?> _stdinName = new("--stdin-filename")
    {
        HelpName = "NAME",
        Description = "What standard input is called, and by its ending taken for: .gz, .eml, .mbox, .html",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_maxBytes);
        command.Options.Add(_encoding);
        command.Options.Add(_stdinName);
    }

    /// <param name="parsed">The command line.</param>
    /// <param name="streams">What cannot be read is said here.</param>
    /// <param name="forWriting">Whether what is read is to be written back.</param>
    /// <param name="jobs">How many inputs are worked on at once; null for as many as there are processors.</param>
    /// <param name="showProgress">Whether progress may be shown on the terminal.</param>
    public InputReader ReaderOf(ParseResult parsed, Streams streams, bool forWriting = false, int? jobs = null, bool showProgress = false)
    {
        var options = new InputOptions
        {
            MaxBytes = parsed.GetValue(_maxBytes) ?? InputOptions.DefaultMaxBytes,
            Encoding = parsed.GetValue(_encoding),
            ForWriting = forWriting,
        };
        return new InputReader(streams, options, parsed.GetValue(_stdinName) ?? InputReader.StandardInput, jobs, showProgress);
    }
}
