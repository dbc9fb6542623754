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

    /// <summary>At a terminal, by somebody who answers this.</summary>
    public static ToolRun Interactive(string answers, params string[] args) => Run(Utf8.GetBytes(answers), outIsTerminal: false, colour: false, args, isAsked: true);

    private static ToolRun Run(byte[] input, bool outIsTerminal, bool colour, string[] args, bool isAsked = false)
    {
        using var stdin = new MemoryStream(input);
        using var stdout = new MemoryStream();
        using var stderr = new MemoryStream();
        var code = Tool.Run(args, new Streams(stdin, stdout, stderr, outIsTerminal, errorIsTerminal: isAsked, colour, inIsTerminal: isAsked));
        return new ToolRun(code, stdout.ToArray(), Utf8.GetString(stderr.ToArray()));
    }
}
