using System.Globalization;
using System.Runtime.InteropServices;

namespace PaperParse.Extraction;

/// <summary>
/// The identities of the papers of one listing. Hashing costs as much as all else that is read of a paper, and who only checks or counts never asks for it:
/// so nothing is worked out before somebody does, and then it is all of the listing at once, since a key depends on the papers before it.
/// </summary>
internal sealed class PaperKeys(int papers)
{
    /// <summary>So much of the folded abstract stands for a title that is not there.</summary>
    private const int AbstractCharacters = 200;

    private const string Arxiv = "1:arxiv:";
    private const string Doi = "1:doi:";
    private const string Title = "1:title:";
    private const string Abstract = "1:abstract:";

    private readonly List<Identity> _identities = new(papers);

    // Two threads that ask at once work out the same.
    private Keys[]? _keys;

    /// <summary>How keys of each kind begin, best first.</summary>
    public static IReadOnlyList<string> Prefixes { get; } = [Arxiv, Doi, Title, Abstract];

    /// <summary>The papers come in their order, all of them before any key is asked for.</summary>
    public void Add(string? arxivId, string? doi, string? title, string? summary) => _identities.Add(new Identity(arxivId, doi, title, summary));

    /// <summary>Every identity of a paper that is known, best first.</summary>
    public IReadOnlyList<string> Of(int paper) => (_keys ??= WorkOut())[paper].All;

    /// <summary>The first key, with a number behind it from its second time on; null for no keys.</summary>
    public string? Distinct(int paper) => (_keys ??= WorkOut())[paper].Distinct;

    private Keys[] WorkOut()
    {
        var seen = new Dictionary<string, int>(_identities.Count, StringComparer.Ordinal);
        var keys = new Keys[_identities.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var all = Of(_identities[i]);
            keys[i] = new Keys(all, Distinct(all, seen));
        }

        return keys;
    }

    private static string[] Of(Identity paper)
    {
        var last = paper.Title is null ? null : FoldedText.Key(Title, paper.Title);
        if (last is null && paper.Abstract is not null)
            last = FoldedText.Key(Abstract, paper.Abstract, AbstractCharacters);
        string?[] keys = [paper.ArxivId is null ? null : Arxiv + paper.ArxivId, paper.Doi is null ? null : Doi + paper.Doi, last];
        return [.. keys.OfType<string>()];
    }

    private static string? Distinct(string[] keys, Dictionary<string, int> seen)
    {
        if (keys.Length == 0)
            return null;
        ref var times = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, keys[0], out _);
        times++;
        return times == 1 ? keys[0] : string.Create(CultureInfo.InvariantCulture, $"{keys[0]}#{times}");
    }

    private readonly record struct Identity(string? ArxivId, string? Doi, string? Title, string? Abstract);

    private readonly record struct Keys(string[] All, string? Distinct);
}
