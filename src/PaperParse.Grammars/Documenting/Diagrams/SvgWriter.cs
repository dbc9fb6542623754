using System.Globalization;
using System.Text;

namespace PaperParse.Grammars.Documenting.Diagrams;

/// <summary>
/// Writes a diagram as SVG. Every text is given the length that its box was made for, so that it fits in whatever font a browser has;
/// how things look is left to classes.
/// </summary>
internal sealed class SvgWriter
{
    /// <summary>Of a character in a box, and of a smaller one in a caption.</summary>
    private const int ColumnWidth = 8;
    private const int NoteColumnWidth = 7;

    /// <summary>Around a diagram, with the rails at its two ends.</summary>
    private const int Margin = 8;
    private const int EndRail = 14;

    private readonly StringBuilder _svg = new();

    public static int WidthOf(string text) => Columns.Of(text) * ColumnWidth;

    public static int NoteWidthOf(string text) => Columns.Of(text) * NoteColumnWidth;

    /// <summary>A diagram of its own, for a page.</summary>
    /// <param name="diagram">What it shows.</param>
    /// <param name="title">What it is called to those who cannot see it.</param>
    public static string Write(Diagram diagram, string title)
    {
        var writer = new SvgWriter();
        var (x, y) = (Margin + EndRail, Margin + diagram.Up);
        var (width, height) = (diagram.Width + 2 * x, diagram.Up + diagram.Down + 2 * Margin);
        var label = Markup.Escape(title);
        writer._svg.Append(CultureInfo.InvariantCulture, $"<svg role=\"group\" aria-label=\"{label}\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n<title>{label}</title>\n");
        writer.Path($"M{Margin} {y - 6}v12M{Margin} {y}H{x}M{x + diagram.Width} {y}H{width - Margin}M{width - Margin} {y - 6}v12");
        diagram.Draw(writer, x, y);
        return writer._svg.Append("</svg>\n").ToString();
    }

    public void Rail(int x, int y, int end)
    {
        if (end > x)
            Path($"M{x} {y}H{end}");
    }

    public void Path(FormattableString path) => _svg.Append("<path d=\"").Append(FormattableString.Invariant(path)).Append("\"/>\n");

    /// <summary>On a rail that leads back, pointing to the left.</summary>
    public void Arrow(int x, int y) => _svg.Append(CultureInfo.InvariantCulture, $"<path class=\"arrow\" d=\"M{x + 4} {y - 4}l-8 4l8 4z\"/>\n");

    public void Rectangle(string name, int x, int y, int width, int height, int radius) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{name}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\"/>\n");

    public void Text(string name, int x, int y, string text) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{name}\" x=\"{x}\" y=\"{y}\" textLength=\"{WidthOf(text)}\" lengthAdjust=\"spacingAndGlyphs\">{Markup.Escape(text)}</text>\n");

    /// <summary>A caption or a number, in small letters.</summary>
    public void Note(int x, int y, string text, string name = "rail") =>
        _svg.Append(CultureInfo.InvariantCulture, $"<text class=\"note {name}\" x=\"{x}\" y=\"{y}\" textLength=\"{NoteWidthOf(text)}\" lengthAdjust=\"spacingAndGlyphs\">{Markup.Escape(text)}</text>\n");

    /// <summary>What is drawn from here on belongs together: it leads to a definition where there is a target, and has a hint for who points at it.</summary>
    public void Open(string? target, string? hint)
    {
        _svg.Append(target is null ? "<g>" : $"<a href=\"#{Markup.Escape(target)}\">");
        if (hint is not null)
            _svg.Append("<title>").Append(Markup.Escape(hint)).Append("</title>");
        _svg.Append('\n');
    }

    public void Close(string? target) => _svg.Append(target is null ? "</g>\n" : "</a>\n");
}
