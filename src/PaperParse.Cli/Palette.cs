using PaperParse.Analysis;
using PaperParse.Reporting;
using Spectre.Console;

namespace PaperParse.Cli;

/// <summary>Colours, where there are any. They only repeat what the words say.</summary>
internal sealed class Palette
{
    private static readonly AnsiCapabilities Terminal = new() { Ansi = true, ColorSystem = ColorSystem.Standard };

    private readonly bool _colour;

    private Palette(bool colour) => _colour = colour;

    public static Palette Of(bool colour) => new(colour);

    public void WriteSeverity(TextWriter writer, Severity severity) => Write(writer, SeverityWords.Of(severity), new Style(severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        Severity.Info => Color.Blue,
        _ => Color.Grey,
    }));

    public void WriteCarets(TextWriter writer, string carets) => Write(writer, carets, new Style(Color.Green));

    public void WriteHeading(TextWriter writer, string heading) => Write(writer, heading, new Style(decoration: Decoration.Bold));

    private void Write(TextWriter writer, string text, Style style)
    {
        if (_colour)
            new AnsiWriter(writer, Terminal).Write(text, style);
        else
            writer.Write(text);
    }
}
