namespace PaperParse.Extraction;

/// <summary>Finds addresses and ids in prose.</summary>
internal sealed class LinkMiner
{
    private const string Scheme = "://";
    private const string DoiDirectory = "10.";

    private const string FromBare = "written without a scheme";
    private const string FromDoi = "the URL of the DOI in the text";
    private const string FromArxiv = "the URL of the arXiv id in the text";
    private const string FromLatex = "LaTeX in it is turned into text";

    private readonly string _text;
    private readonly List<MinedLink> _found = [];

    // For each character whether a link has it.
    private bool[]? _taken;

    private LinkMiner(string text) => _text = text;

    /// <summary>All of a text, in order. They do not overlap.</summary>
    public static IReadOnlyList<MinedLink> In(string text)
    {
        var miner = new LinkMiner(text);
        foreach (var url in WrittenUrl.In(text))
            miner.AddUrl(url);
        miner.AddBare();
        miner.AddLabelled();
        miner.AddDois();
        miner._found.Sort((left, right) => left.Start.CompareTo(right.Start));
        return miner._found;
    }

    private void AddUrl(WrittenUrl url)
    {
        // In "Codehttps://…" a word has run into the scheme.
        var scheme = _text.AsSpan(url.Start, url.AddressStart - Scheme.Length - url.Start);
        foreach (var known in LinkWords.Schemes)
        {
            if (!scheme.EndsWith(known, StringComparison.OrdinalIgnoreCase))
                continue;
            if (HasHost(_text.AsSpan(url.AddressStart, url.End - url.AddressStart)))
                Add(url.AddressStart - Scheme.Length - known.Length, url.End, "", null);
            return;
        }
    }

    // github.com/heronry/reeds     www.pond.example
    private void AddBare()
    {
        for (var at = Next(0); at >= 0;)
        {
            var end = IsFree(at) ? WrittenUrl.EndOfAddress(_text, at) : at;
            if (end > at && HasHost(_text.AsSpan(at, end - at)) && IsKnown(_text[at..end]))
                Add(at, end, LinkWords.Schemes[0] + Scheme, FromBare);
            at = Next(Math.Max(end, at + 1));
        }

        int Next(int from) => _text.AsSpan(from).IndexOfAny(LinkWords.BareHosts) is >= 0 and var next ? from + next : -1;

        static bool IsKnown(string address) =>
            address.StartsWith(LinkWords.Bare, StringComparison.OrdinalIgnoreCase) || LinkAddress.Of(address).Kind == LinkKind.Repository;
    }

    // arXiv:2401.01234v2     doi: 10.5555/182
    private void AddLabelled()
    {
        for (var at = Next(0); at >= 0;)
        {
            var (label, kind) = LinkWords.IdLabels.First(label => _text.AsSpan(at).StartsWith(label.Label, StringComparison.OrdinalIgnoreCase));
            var start = at + label.Length;
            while (start < _text.Length && _text[start] is ' ' or '\n' or '\r')
                start++;
            at = Next(start + (IsFree(at) && start < _text.Length ? AddId(start, kind) : 0));
        }

        int Next(int from) => _text.AsSpan(from).IndexOfAny(LinkWords.Labels) is >= 0 and var next ? from + next : -1;
    }

    /// <summary>Adds the id that begins there and says how long it is.</summary>
    private int AddId(int start, LinkKind kind)
    {
        if (kind == LinkKind.Doi)
        {
            var length = WrittenId.DoiLength(_text, start);
            Add(start, start + length, LinkWords.DoiUrl, FromDoi);
            return length;
        }

        if (WrittenId.ArxivLength(_text.AsSpan(start), out var withVersion) == 0)
            return 0;
        Add(start, start + withVersion, LinkWords.ArxivUrl, FromArxiv);
        return withVersion;
    }

    // A DOI without a label: it has a letter in it, or it could be a number.
    private void AddDois()
    {
        for (var at = Next(0); at >= 0;)
        {
            var length = IsFree(at) ? WrittenId.DoiLength(_text, at) : 0;
            if (HasLetter(_text.AsSpan(at, length)))
                Add(at, at + length, LinkWords.DoiUrl, FromDoi);
            at = Next(at + Math.Max(length, 1));
        }

        int Next(int from) => _text.IndexOf(DoiDirectory, from, StringComparison.Ordinal);
    }

    private void Add(int start, int end, string before, string? evidence)
    {
        if (end <= start || _taken?.AsSpan(start, end - start).Contains(true) == true)
            return;
        (_taken ??= new bool[_text.Length]).AsSpan(start, end - start).Fill(true);
        var written = _text[start..end];
        var plain = written.Replace("\\", "", StringComparison.Ordinal);
        _found.Add(new MinedLink(before + plain, start, end - start, evidence ?? (plain.Length == written.Length ? null : FromLatex)));
    }

    /// <summary>Whether nothing stands before it that it would be a part of, such as a word, a path or an address.</summary>
    private bool IsFree(int at) => at == 0 || !(char.IsLetterOrDigit(_text[at - 1]) || _text[at - 1] is '/' or '.' or '-' or '_' or '@' or '=');

    /// <summary>Whether it begins with a host: letters, digits and hyphens with a dot between.</summary>
    private static bool HasHost(ReadOnlySpan<char> address)
    {
        var end = address.IndexOfAny('/', '?', '#');
        var host = end < 0 ? address : address[..end];
        var dot = host.IndexOf('.');
        return dot > 0 && dot < host.Length - 1 && char.IsLetterOrDigit(host[0]) && !host.ContainsAny(",;'\"");
    }

    private static bool HasLetter(ReadOnlySpan<char> text) => text.ContainsAnyInRange('a', 'z') || text.ContainsAnyInRange('A', 'Z');
}

/// <summary>A link that stands in a text.</summary>
/// <param name="Url">Where it leads.</param>
/// <param name="Start">In the text.</param>
/// <param name="Length">In the text, at least 1.</param>
/// <param name="Evidence">What the URL was worked out from; null where it stands there.</param>
internal readonly record struct MinedLink(string Url, int Start, int Length, string? Evidence);
