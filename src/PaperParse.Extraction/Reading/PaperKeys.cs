using System.Globalization;
using System.Runtime.InteropServices;

namespace PaperParse.Extraction;

/// <summary>The identities of papers, and which of them a listing has had before.</summary>
internal sealed class PaperKeys(int papers)
{
    /// <summary>So much of the folded abstract stands for a title that is not there.</summary>
    private const int AbstractCharacters = 200;

    private readonly Dictionary<string, int> _seen = new(papers, StringComparer.Ordinal);

    /// <summary>Every identity that is known, best first.</summary>
    public static IReadOnlyList<string> Of(string? arxivId, string? doi, string? title, string? summary)
    {
        var last = title is null ? null : FoldedText.Key("1:title:", title);
        if (last is null && summary is not null)
            last = FoldedText.Key("1:abstract:", summary, AbstractCharacters);
        if (arxivId is null && doi is null)
            return last is null ? [] : [last];
        var keys = new List<string>(3);
        if (arxivId is not null)
            keys.Add("1:arxiv:" + arxivId);
        if (doi is not null)
            keys.Add("1:doi:" + doi);
        if (last is not null)
            keys.Add(last);
        return keys;
    }

    /// <summary>The first key, with a number behind it from its second time on; null for no keys.</summary>
    public string? Distinct(IReadOnlyList<string> keys)
    {
        if (keys.Count == 0)
            return null;
        ref var times = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, keys[0], out _);
        times++;
        return times == 1 ? keys[0] : string.Create(CultureInfo.InvariantCulture, $"{keys[0]}#{times}");
    }
}
