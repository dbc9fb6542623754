using System.Text;

namespace PaperParse.Cli.Tests;

/// <summary>What one run of the tool, inside of this process, gave.</summary>
internal sealed record ToolRun(int Code, byte[] OutBytes, string Error)
{
    // Strict: what the tool writes as text has to be UTF-8.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Out => Utf8.GetString(OutBytes);

    /// <summary>Without their line ends, which are LF and nothing else.</summary>
    public string[] OutLines => Out.TrimEnd('\n').Split('\n');

    public string[] ErrorLines => Error.TrimEnd('\n').Split('\n');

    public static ToolRun Of(params string[] args) => WithInput([], args);

    public static ToolRun WithInput(byte[] input, params string[] args) => Run(input, outIsTerminal: false, colour: false, args);

    public static ToolRun OnTerminal(bool colour, params string[] args) => Run([], outIsTerminal: true, colour, args);

    private static ToolRun Run(byte[] input, bool outIsTerminal, bool colour, string[] args)
    {
        using var stdin = new MemoryStream(input);
        using var stdout = new MemoryStream();
        using var stderr = new MemoryStream();
        var code = Tool.Run(args, new Streams(stdin, stdout, stderr, outIsTerminal, errorIsTerminal: false, colour));
        return new ToolRun(code, stdout.ToArray(), Utf8.GetString(stderr.ToArray()));
    }
}
