using System.Buffers;

namespace PaperParse.Export;

/// <summary>A text made fit for a cell, and what that costs.</summary>
internal sealed class CsvCell(CsvLayout layout)
{
    /// <summary>What a spreadsheet takes for the beginning of a formula, in the forms of both widths.</summary>
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\r\n");

    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(value => (char)value).Where(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n'))]);

    private readonly List<string> _losses = [];

    /// <summary>Of the cell that was begun last.</summary>
    public IReadOnlyList<string> Losses => _losses;

    public void Begin() => _losses.Clear();

    public void Lose(string what) => _losses.Add(what);

    public string Of(string? text)
    {
        if (text is null)
            return "";
        if (text.Length == 0)
            Lose("an empty text is an empty cell, as nothing is");
        if (UnpairedSurrogates.In(text))
        {
            text = UnpairedSurrogates.Replace(text);
            Lose(UnpairedSurrogates.Loss);
        }

        if (text.AsSpan().ContainsAny(Controls))
        {
            text = string.Concat(text.Where(c => !Controls.Contains(c)));
            Lose("control characters are dropped");
        }

        if (!layout.KeepsBreaks && text.AsSpan().ContainsAny(Breaks))
        {
            text = string.Create(text.Length, text, (cell, from) =>
            {
                for (var i = 0; i < cell.Length; i++)
                    cell[i] = Breaks.Contains(from[i]) ? ' ' : from[i];
            });
            Lose("tabs and line breaks are written as spaces");
        }

        if (IsFormula(text))
        {
            text = "'" + text;
            Lose("an apostrophe is put before it");
        }

        return text;
    }

    // White space before a formula does not keep every spreadsheet from running it.
    private static bool IsFormula(string text)
    {
        // Standard input is called so, and by itself it is a sign for nothing.
        if (text == "-")
            return false;
        var visible = text.AsSpan().TrimStart();
        return (text.Length > 0 && FormulaStarts.Contains(text[0])) || (visible.Length > 0 && FormulaStarts.Contains(visible[0]));
    }
}
