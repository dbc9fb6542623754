using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>Writes one record after the other and accounts for every key: what has no place in the format is a loss, and so is what had to be changed.</summary>
/// <param name="carried">The keys that have a place.</param>
internal abstract class RecordExporter(params string[] carried) : Exporter
{
    private static readonly (TextChanges Change, string What)[] Words =
    [
        (TextChanges.SurrogatesReplaced, "unpaired surrogates replaced"),
        (TextChanges.ControlsDropped, "control characters dropped"),
        (TextChanges.DirectionsDropped, "direction overrides dropped"),
        (TextChanges.SpaceFolded, "white space folded"),
    ];

    /// <summary>What a record says beside its data: where it comes from, who it is, and how each value is known.</summary>
    private static readonly string[] About = ["source", "dialect", "listing", "index", "key", "keys", RecordKeys.Fields];

    private PaperList? _papers;
    private Paper? _paper;

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
    /// <param name="cleaned">By one of the ways of <see cref="CleanText"/>.</param>
    protected string Accept(string key, (string Text, TextChanges Changes) cleaned)
    {
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

    private void LoseWhatHasNoPlace(Paper paper)
    {
        foreach (var key in RecordKeys.Data)
        {
            if (!carried.Contains(key) && RecordValues.Has(paper, key) && !IsSaidElsewhere(paper, key))
                Lose(key, "left out");
        }

        foreach (var key in About)
        {
            if (!carried.Contains(key))
                Lose(key, "left out");
        }
    }

    /// <summary>Who has the texts can work out what is worked out from them; who reads the names knows how many there are; the only link of many a paper is its own address.</summary>
    private bool IsSaidElsewhere(Paper paper, string key) => key switch
    {
        RecordKeys.AuthorCount => carried.Contains(RecordKeys.Authors) && paper.Authors?.Count == paper.AuthorCount,
        RecordKeys.ReadableTitle => carried.Contains(RecordKeys.Title),
        RecordKeys.ReadableAbstract or RecordKeys.AbstractParts => carried.Contains(RecordKeys.Abstract),
        RecordKeys.ReadableAuthors or RecordKeys.Names => carried.Contains(RecordKeys.Authors),
        RecordKeys.LinkItems => carried.Contains(RecordKeys.Links) || IsSaidElsewhere(paper, RecordKeys.Links),
        RecordKeys.Links => carried.Contains(RecordKeys.Url) && paper.Links.All(link => link == paper.Url && WebAddress.Of(link) is not null),
        _ => false,
    };
}
