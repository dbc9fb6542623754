using System.Globalization;

namespace PaperParse.Extraction;

/// <summary>Finds addresses and ids in prose.</summary>
internal sealed class LinkMiner
{
    private const string Scheme = "://";
    private const string DoiDirectory = "10.";

    private const string FromBare = "written without a scheme";
    private const string FromLines = "lines break it in the text";
    private const string FromCutLine = "ends where a line does, and may go on in the next";
    private const string FromSecureShell = "the web address of the repository in the text";
    private const string FromDoi = "the URL of the DOI in the text";
    private const string FromArxiv = "the URL of the arXiv id in the text";
    private const string FromLatex = "LaTeX in it is turned into text";

    private readonly FoldedProse _prose;
    private readonly string _text;
    private readonly List<MinedLink> _found = [];

    // For each character whether a link has it.
    private bool[]? _taken;

    private LinkMiner(FoldedProse prose) => (_prose, _text) = (prose, prose.Text);

    /// <summary>All of a text, in order. They do not overlap.</summary>
    public static IReadOnlyList<MinedLink> In(FoldedProse prose)
    {
        var miner = new LinkMiner(prose);
        foreach (var url in WrittenUrl.In(prose.Text))
            miner.AddUrl(url);
        miner.AddSecureShell();
        miner.AddBare();
        miner.AddLabelled();
        miner.AddDois();
        miner.AddOldArxivIds();
        miner._found.Sort((left, right) => left.Start.CompareTo(right.Start));
        return miner._found;
    }

    private void AddUrl(WrittenUrl url)
    {
        var scheme = _text.AsSpan(url.Start, url.AddressStart - Scheme.Length - url.Start);
        if (!LinkWords.Schemes.Contains(scheme.ToString(), StringComparer.OrdinalIgnoreCase) || !WrittenHost.IsIn(_text.AsSpan(url.AddressStart, url.End - url.AddressStart)))
            return;
        if (BrokenAddress.EndOf(_prose, url) is > 0 and var end)
            Take(url.Start, end, AddressEscapes.Undo(_text[url.Start..end].Replace(" ", "", StringComparison.Ordinal)), FromLines);
        else
            Add(url.Start, url.End, "", IsCutByLine(url.End) ? FromCutLine : null);
    }

    // https://github.com/heronry/reeds-⏎nest     https://github.com/heronry/⏎reeds
    private bool IsCutByLine(int end) => _text[end - 1] is '-' or '/' && end + 1 < _text.Length && _text[end] == ' ' && _prose.StartsLine(end + 1);

    // git@github.com:heronry/reeds.git
    private void AddSecureShell()
    {
        for (var at = Next(0); at >= 0;)
        {
            var (start, colon) = (at, at + 1);
            while (start > 0 && IsOfName(_text[start - 1]))
                start--;
            while (colon < _text.Length && IsOfName(_text[colon]))
                colon++;
            var end = at;
            if (start < at && IsFree(start) && colon < _text.Length && _text[colon] == ':')
                end = AddRepository(start, _text[(at + 1)..colon], colon + 1);
            at = Next(Math.Max(end, at + 1));
        }

        int Next(int from) => _text.IndexOf('@', from);

        static bool IsOfName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_';
    }

    /// <summary>Adds what has its path there, and says where that ends.</summary>
    private int AddRepository(int start, string host, int path)
    {
        var end = path;
        while (end < _text.Length && (_text[end] == '/' ? 1 : RepositoryName.LengthIn(_text, end)) is > 0 and var length)
            end += length;
        end = AddressTail.Cut(_text, path, end);
        var url = $"{LinkWords.Schemes[0]}{Scheme}{host}/{AddressEscapes.Undo(_text[path..end]).TrimStart('/')}";
        if (LinkAddress.Of(url).Kind == LinkKind.Repository && !IsTaken(start, end))
            Take(start, end, url, FromSecureShell);
        return end;
    }

    // github.com/heronry/reeds     www.pond.example     heronry.github.io/reeds
    private void AddBare()
    {
        for (var dot = Next(0); dot >= 0;)
        {
            var start = dot;
            while (start > 0 && (char.IsAsciiLetterOrDigit(_text[start - 1]) || _text[start - 1] == '-'))
                start--;
            var end = dot;
            if (start < dot && dot + 1 < _text.Length && char.IsAsciiLetterOrDigit(_text[dot + 1]) && IsFree(start) && WrittenHost.IsKnownIn(_text.AsSpan(start)))
                end = AddressEnd.OfUrl(_text, start, start);
            if (end > dot && WrittenHost.IsIn(_text.AsSpan(start, end - start)) && !WrittenHost.IsFrontPage(_text[start..end]))
                Add(start, end, LinkWords.Schemes[0] + Scheme, FromBare);
            dot = Next(Math.Max(end, dot + 1));
        }

        int Next(int from) => _text.IndexOf('.', from);
    }

    // arXiv:2401.01234v2     doi: 10.5555/182
    private void AddLabelled()
    {
        for (var at = Next(0); at >= 0;)
        {
            var start = at + WrittenId.LabelAt(_text, at, out var kind);
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

    // hep-th/9901001
    private void AddOldArxivIds()
    {
        for (var slash = _text.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = _text.IndexOf('/', slash + 1))
        {
            var start = slash - WrittenId.ArchiveLength(_text.AsSpan(0, slash));
            if (start < slash && IsFree(start) && WrittenId.OldArxivLength(_text.AsSpan(start), out var withVersion) > 0)
                Add(start, start + withVersion, LinkWords.ArxivUrl, FromArxiv);
        }
    }

    private void Add(int start, int end, string before, string? evidence)
    {
        if (end <= start || IsTaken(start, end))
            return;
        var written = _text[start..end];
        var plain = AddressEscapes.Undo(written);
        Take(start, end, before + plain, evidence ?? (plain.Length == written.Length ? null : FromLatex));
    }

    private bool IsTaken(int start, int end) => _taken?.AsSpan(start, end - start).Contains(true) == true;

    private void Take(int start, int end, string url, string? evidence)
    {
        (_taken ??= new bool[_text.Length]).AsSpan(start, end - start).Fill(true);
        _found.Add(new MinedLink(url, start, end - start, evidence));
    }

    /// <summary>Whether nothing stands before it that it would be a part of, such as a word, a path or an address. A letter of a script that has no spaces, and a mark of emphasis, are none.</summary>
    private bool IsFree(int at)
    {
        while (at > 0 && _text[at - 1] == '_')
            at--;
        if (at == 0 || _text[at - 1] is '/' or '.' or '-' or '@')
            return at == 0;
        return !char.IsLetterOrDigit(_text[at - 1]) || char.GetUnicodeCategory(_text[at - 1]) == UnicodeCategory.OtherLetter;
    }

    private static bool HasLetter(ReadOnlySpan<char> text) => text.ContainsAnyInRange('a', 'z') || text.ContainsAnyInRange('A', 'Z');
}

/// <summary>A link that stands in a text.</summary>
/// <param name="Url">Where it leads.</param>
/// <param name="Start">In the text.</param>
/// <param name="Length">In the text, at least 1.</param>
/// <param name="Evidence">What the URL was worked out from; null where it stands there.</param>
internal readonly record struct MinedLink(string Url, int Start, int Length, string? Evidence);
