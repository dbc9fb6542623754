using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>
/// Writes one record after the other and accounts for every key: what has no place in the format is a loss, and so is what had to be changed. Titles,
/// abstracts and names are written as a reader wants them, with their TeX as text.
/// </summary>
/// <param name="carried">The keys that have a place.</param>
internal abstract class RecordExporter(IReadOnlyList<string> carried) : Exporter
{
    private static readonly (TextChanges Change, string What)[] Words =
    [
        (TextChanges.SurrogatesReplaced, UnpairedSurrogates.Loss),
        (TextChanges.ControlsDropped, "control characters are dropped"),
        (TextChanges.DirectionsDropped, "overrides of the direction are dropped"),
        (TextChanges.SpaceFolded, "white space is folded"),
    ];

    /// <summary>What a record says beside its data: where it comes from, who it is, and how each value is known.</summary>
    private static readonly string[] About = ["schemaVersion", "source", "dialect", "listing", "index", "key", "keys"];

    private PaperList? _papers;
    private Paper? _paper;

    /// <summary>The keys that a format never holds which has a place for these.</summary>
    public static IReadOnlyList<string> LeftOutBy(IReadOnlyList<string> carried) =>
        [.. About.Concat(RecordKeys.Data).Append(RecordKeys.Fields).Where(key => !carried.Contains(key) && !Follows(carried, key) && !IsHeldByMany(carried, key))];

    public sealed override void Add(PaperList papers, IReadOnlyList<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(papers);
        _papers = papers;
        foreach (var paper in papers.Papers)
        {
            _paper = paper;
            Write(papers, paper);
            LoseWhatHasNoPlace(paper);
        }

        (_papers, _paper) = (null, null);
    }

    protected abstract void Write(PaperList papers, Paper paper);

    /// <summary>Of the record that is being written.</summary>
    protected void Lose(string key, string what) => Lose(new ExportLoss(_papers!, _paper!, key, what));

    /// <summary>The text as it can be written, with its losses told.</summary>
    /// <param name="key">The key of the record that the text is from.</param>
    /// <param name="text">As the record has it.</param>
    /// <param name="clean">One of the ways of <see cref="CleanText"/>.</param>
    protected string Accept(string key, string text, Func<string, (string Text, TextChanges Changes)> clean)
    {
        var readable = key is RecordKeys.Title or RecordKeys.Abstract or RecordKeys.Authors ? LatexText.ToReadable(text) : text;
        if (readable != text)
            Lose(key, "TeX is written as text");
        var cleaned = clean(readable);
        foreach (var (change, what) in Words)
        {
            if (cleaned.Changes.HasFlag(change))
                Lose(key, what);
        }

        return cleaned.Text;
    }

    /// <summary>An address that may become a link, with its losses told; null when it may not.</summary>
    protected string? Address(string key, string? text)
    {
        if (text is null)
            return null;
        var address = WebAddress.Of(text);
        if (address is null)
            Lose(key, "no http or https address, left out");
        else if (address != text)
            Lose(key, "percent-encoded");
        return address;
    }

    /// <summary>What a format never holds is no loss of a record, but of the format.</summary>
    private void LoseWhatHasNoPlace(Paper paper)
    {
        if (IsHeldByMany(carried, RecordKeys.AuthorCount) && paper.AuthorCount is not null && paper.Authors?.Count != paper.AuthorCount)
            Lose(RecordKeys.AuthorCount, "left out");
        if (IsHeldByMany(carried, RecordKeys.Links) && paper.Links.Any(link => link != paper.Url || WebAddress.Of(link) is null))
            Lose(RecordKeys.Links, "left out");
    }

    /// <summary>Whether it is worked out from what is held: who has the texts can do it again.</summary>
    private static bool Follows(IReadOnlyList<string> carried, string key) => key switch
    {
        RecordKeys.ReadableTitle => carried.Contains(RecordKeys.Title),
        RecordKeys.ReadableAbstract or RecordKeys.AbstractParts => carried.Contains(RecordKeys.Abstract),
        RecordKeys.ReadableAuthors or RecordKeys.Names => carried.Contains(RecordKeys.Authors),
        RecordKeys.LinkItems => carried.Contains(RecordKeys.Links) || carried.Contains(RecordKeys.Url),
        _ => false,
    };

    /// <summary>Whether it is held of records that say nothing more by it: who reads the names knows how many there are, and the only link of many a paper is its own address.</summary>
    private static bool IsHeldByMany(IReadOnlyList<string> carried, string key) => !carried.Contains(key) && key switch
    {
        RecordKeys.AuthorCount => carried.Contains(RecordKeys.Authors),
        RecordKeys.Links => carried.Contains(RecordKeys.Url),
        _ => false,
    };
}
