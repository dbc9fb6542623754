using System.Globalization;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>
/// BibTeX, for BibTeX and biber alike, in UTF-8: <c>@article</c> where the text says in which journal, <c>@misc</c> otherwise.
/// Text is printed as it stands in the dump, TeX in it too; addresses and identifiers are verbatim, as biblatex reads them.
/// </summary>
internal sealed class BibTexExporter(Stream output) : RecordExporter(Carried)
{
    public static readonly IReadOnlyList<string> Carried =
    [
        RecordKeys.Title, RecordKeys.Abstract, RecordKeys.Authors, RecordKeys.Organization, RecordKeys.PublishedOn, RecordKeys.ArxivId, RecordKeys.Version, RecordKeys.Doi,
        RecordKeys.Url, RecordKeys.Categories, RecordKeys.Remarks, RecordKeys.JournalRef,
    ];

    private readonly ExportWriter _text = new(output);
    private readonly UniqueNames _names = new();
    private bool _isFirst = true;

    public override void Complete() => _text.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _text.Dispose();
        base.Dispose(disposing);
    }

    protected override void Write(PaperList papers, Paper paper)
    {
        if (!_isFirst)
            _text.WriteLine();
        _isFirst = false;
        _text.WriteLine($"@{(paper.JournalRef is null ? "misc" : "article")}{{{_names.Of(CitationKey.Of(paper))},");
        Field("title", paper.Title is { } title ? TexText.Title(Plain(RecordKeys.Title, title)) : null);
        Field("author", Authors(paper));
        if (paper.PublishedOn is { } day)
        {
            Field("year", day.ToString("yyyy", CultureInfo.InvariantCulture));
            // The names of months are macros of BibTeX's styles.
            _text.WriteLine($"  month = {day.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant()},");
            Field("day", day.Day.ToString(CultureInfo.InvariantCulture));
        }

        Escaped("journal", RecordKeys.JournalRef, paper.JournalRef);
        Escaped("organization", RecordKeys.Organization, paper.Organization);
        Verbatim("doi", RecordKeys.Doi, paper.Doi);
        Verbatim("eprint", RecordKeys.ArxivId, paper.ArxivId);
        if (paper.ArxivId is not null)
        {
            Field("archivePrefix", "arXiv");
            if (paper.Categories is [var primary, ..] && IsArxivClass(primary))
                Field("primaryClass", primary);
        }

        Field("version", paper.Version?.ToString(CultureInfo.InvariantCulture));
        Verbatim("url", RecordKeys.Url, Address(RecordKeys.Url, paper.Url));
        Field("keywords", Keywords(paper));
        Escaped("note", RecordKeys.Remarks, paper.Remarks);
        Escaped("abstract", RecordKeys.Abstract, paper.Abstract);
        _text.WriteLine("}");
    }

    private string? Authors(Paper paper)
    {
        if (paper.Authors is not { Count: > 0 } authors)
            return null;
        var names = string.Join(" and ", authors.Zip(paper.Names!, (author, name) => TexText.Name(Plain(RecordKeys.Authors, author), name)));
        return paper.AuthorCount > authors.Count ? names + " and others" : names;
    }

    private string? Keywords(Paper paper) => paper.Categories is { Count: > 0 } categories
        ? string.Join(", ", categories.Select(category =>
        {
            var text = TexText.Escape(Plain(RecordKeys.Categories, category));
            return text.Contains(',', StringComparison.Ordinal) ? $"{{{text}}}" : text;
        }))
        : null;

    /// <summary>Such as <c>cs.LG</c> or <c>hep-th</c>.</summary>
    private static bool IsArxivClass(string category) =>
        category.Length > 0 && char.IsAsciiLetterLower(category[0]) && category.All(c => char.IsAsciiLetter(c) || c is '-' or '.');

    private void Escaped(string name, string key, string? text) => Field(name, text is null ? null : TexText.Escape(Plain(key, text)));

    /// <summary>Commands mean nothing in these fields, but a brace still ends them.</summary>
    private void Verbatim(string name, string key, string? text)
    {
        if (text is not null && text.Any(c => c is '{' or '}' or '\\' || !char.IsAscii(c) || char.IsControl(c) || c == ' '))
            Lose(key, "no identifier that TeX can hold, left out");
        else
            Field(name, text);
    }

    private string Plain(string key, string text) => Accept(key, text, CleanText.Plain);

    private void Field(string name, string? value)
    {
        if (value is not null)
            _text.WriteLine($"  {name} = {{{value}}},");
    }
}
