using System.Collections.Frozen;
using System.Text;

namespace PaperParse.Syntax.Tests.Tree;

/// <summary>A text and its tree, written side by side: each token brings its text. The listing is open from the start.</summary>
internal sealed class Sketch : IDisposable
{
    private readonly StringBuilder _text = new();
    private readonly SyntaxTreeBuilder _builder = new();

    public Sketch() => _builder.Open(SyntaxKind.Listing);

    public static Vocabulary Vocabulary { get; } = new(
        "sketch",
        [new VocabularyWord("months", "Nov", 11, null), new VocabularyWord("nouns", "authors", null, "other"), new VocabularyWord("nouns", "author", null, "one")],
        FrozenSet.Create(SyntaxKind.Title),
        FrozenSet.Create(SyntaxKind.Title),
        new Dictionary<SyntaxKind, string> { [SyntaxKind.Separator] = "·" }.ToFrozenDictionary(),
        FrozenDictionary<SyntaxKind, string>.Empty);

    public SyntaxTreeBuilder Builder => _builder;

    public Sketch Open(SyntaxKind kind)
    {
        _builder.Open(kind);
        return this;
    }

    public Sketch Close()
    {
        _builder.Close();
        return this;
    }

    public Sketch Missing(SyntaxKind kind)
    {
        _builder.Missing(kind);
        return this;
    }

    public Sketch Token(SyntaxKind kind, string leading, string text, int word = 0)
    {
        _text.Append(leading).Append(text);
        _builder.Token(kind, leading.Length, text.Length, word);
        return this;
    }

    public Sketch Text(string text) => Token(SyntaxKind.Text, "", text);

    public Sketch Break(string text = "\n") => Token(SyntaxKind.LineBreak, "", text);

    /// <summary>An entry with a title and an abstract, a line each.</summary>
    public Sketch Entry(string title, string prose) => Open(SyntaxKind.Entry)
        .Open(SyntaxKind.Title).Text(title).Break().Close()
        .Open(SyntaxKind.Abstract).Text(prose).Break().Close()
        .Close();

    public SyntaxTree Build(Vocabulary? vocabulary = null) => Token(SyntaxKind.EndOfFile, "", "").Close().BuildAsIs(vocabulary);

    /// <summary>Without an end of file and with the listing as it is.</summary>
    public SyntaxTree BuildAsIs(Vocabulary? vocabulary = null)
    {
        vocabulary ??= Vocabulary;
        return _builder.Build(new SourceText(_text.ToString()), vocabulary, new Detection(vocabulary.Dialect), _ => throw new NotSupportedException());
    }

    public void Dispose() => _builder.Dispose();
}
