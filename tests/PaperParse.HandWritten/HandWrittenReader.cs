using PaperParse.Syntax;

namespace PaperParse.HandWritten;

/// <summary>
/// Reads <c>hf-text</c> as a person would write it in C#, without any grammar, and makes the same tree as <c>hf-text.grammar</c> for every
/// text. It is a second opinion for tests, and the yardstick for what it costs that grammars are data.
/// <para>The grammar keeps what it wrote and cuts it back where an alternative fails; this one finds out first which lines an item is made of,
/// in numbers of lines, and writes once. Each rule of the grammar depends on nothing but where it stands, so both come to the same.</para>
/// </summary>
/// <param name="vocabulary">Of the compiled dialect: the values of words, and the green pieces that recur.</param>
public sealed class HandWrittenReader(Vocabulary vocabulary)
{
    private readonly LinePatterns _patterns = new(vocabulary);
    private readonly Detection _detection = new(vocabulary.Dialect);

    public SyntaxTree Parse(SourceText text)
    {
        using var builder = new SyntaxTreeBuilder();
        using var lines = new LineTable(text, _patterns);
        new ListingReader(lines, new LineWriter(text.ToString(), lines, _patterns, builder)).Read();
        return builder.Build(text, vocabulary, _detection, Parse);
    }
}
