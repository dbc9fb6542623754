using System.Collections.Frozen;
using System.Text;
using PaperParse.Syntax;

namespace PaperParse.TestSupport;

/// <summary>
/// A text and its tree, written together by hand, so that extraction is tested without any grammar.
/// The dialect is called <c>draft</c>.
/// </summary>
public sealed class TreeDraft : IDisposable
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly VocabularyWord[] Words =
    [
        .. Months.Select((month, i) => new VocabularyWord("months", month, i + 1, null)),
        new VocabularyWord("units", "k", 1000, null),
        new VocabularyWord("units", "huge", long.MaxValue, null),
        new VocabularyWord("numbers", "-", 0, null),
        new VocabularyWord("numbers", "dozen", 12, null),
        new VocabularyWord("nouns", "people", null, "other"),
        new VocabularyWord("kinds", "(*revised*)", null, "replaced"),
    ];

    private readonly StringBuilder _text = new();
    private readonly SyntaxTreeBuilder _builder = new();

    private TreeDraft() => _builder.Open(SyntaxKind.Listing);

    /// <summary>The tree of what was written, in a dialect that shows the given fields.</summary>
    public static SyntaxTree Tree(Action<TreeDraft> write, IEnumerable<SyntaxKind> shows, string? path = null)
    {
        using var draft = new TreeDraft();
        write(draft);
        draft._builder.Token(SyntaxKind.EndOfFile, 0, 0);
        draft._builder.Close();
        var vocabulary = new Vocabulary("draft", [.. Words], shows.ToFrozenSet(), [], FrozenDictionary<SyntaxKind, string>.Empty, FrozenDictionary<SyntaxKind, string>.Empty);
        return draft._builder.Build(
            new SourceText(draft._text.ToString(), path), vocabulary, new Detection("draft"), _ => throw new NotSupportedException());
    }

    /// <summary>The tree of what was written, in a dialect that shows every field there is.</summary>
    public static SyntaxTree Tree(Action<TreeDraft> write) => Tree(write, Enum.GetValues<SyntaxKind>());

    public void Dispose() => _builder.Dispose();

    public TreeDraft Node(SyntaxKind kind, Action<TreeDraft> write)
    {
        _builder.Open(kind);
        write(this);
        _builder.Close();
        return this;
    }

    public TreeDraft Missing(SyntaxKind kind)
    {
        _builder.Missing(kind);
        return this;
    }

    public TreeDraft Token(SyntaxKind kind, string text, string leading = "")
    {
        var word = kind is SyntaxKind.Word or SyntaxKind.Month ? Array.FindIndex(Words, word => word.Text == text) + 1 : 0;
        _text.Append(leading).Append(text);
        _builder.Token(kind, leading.Length, text.Length, word);
        return this;
    }

    public TreeDraft Text(string text, string leading = "") => Token(SyntaxKind.Text, text, leading);

    public TreeDraft Markup(string text, string leading = "") => Token(SyntaxKind.Markup, text, leading);

    public TreeDraft Break(string leading = "") => Token(SyntaxKind.LineBreak, "\n", leading);

    public TreeDraft Entry(Action<TreeDraft> write) => Node(SyntaxKind.Entry, write);

    /// <summary>A node of whole lines.</summary>
    public TreeDraft Lines(SyntaxKind kind, params string[] lines) => Node(kind, node =>
    {
        foreach (var line in lines)
        {
            if (line.Length > 0)
                node.Text(line);
            node.Break();
        }
    });

    public TreeDraft Title(params string[] lines) => Lines(SyntaxKind.Title, lines);

    public TreeDraft Abstract(params string[] lines) => Lines(SyntaxKind.Abstract, lines);

    /// <summary>A number and, behind a blank, a word.</summary>
    public TreeDraft Count(SyntaxKind kind, string? number, string? word = null) => Node(kind, node =>
    {
        if (number is not null)
            node.Token(SyntaxKind.Number, number);
        if (word is not null)
            node.Token(SyntaxKind.Word, word, number is null ? "" : " ");
    });

    /// <summary>Such as <c>nov 21, 2025</c> or, without a year, <c>nov 21</c>.</summary>
    public TreeDraft Date(SyntaxKind kind, string date) => Node(kind, node =>
    {
        var parts = date.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        node.Token(SyntaxKind.Month, parts[0]);
        if (parts.Length > 1)
            node.Token(SyntaxKind.Day, parts[1], " ");
        if (parts.Length > 2)
            node.Markup(",").Token(SyntaxKind.Year, parts[2], " ");
    });

    public TreeDraft DateLine(string published, string? comments = null) => Node(SyntaxKind.DateLine, line =>
    {
        line.Date(SyntaxKind.PublishedDate, published);
        if (comments is not null)
            line.Text("", " ").Count(SyntaxKind.CommentCount, comments);
        line.Break();
    });

    public TreeDraft Header(string? heading = null, string? date = null) => Node(SyntaxKind.Header, header =>
    {
        header.Lines(SyntaxKind.Chrome, "join us");
        if (heading is not null)
            header.Lines(SyntaxKind.Heading, heading);
        if (date is not null)
            header.Date(SyntaxKind.ListingDate, date);
        header.Break();
    });
}
