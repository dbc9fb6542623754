using PaperParse.Syntax;

namespace PaperParse.Html.Reading;

/// <summary>The escapes of one page, as words behind those of the dialect: spelling and the characters that it stands for.</summary>
internal sealed class EscapeWords(Vocabulary vocabulary)
{
    private readonly Dictionary<(string Text, string Characters), int> _indices = [];
    private readonly List<VocabularyWord> _words = [];

    /// <summary>The vocabulary of the dialect with the escapes of the page.</summary>
    public Vocabulary Vocabulary => _words.Count == 0 ? vocabulary : vocabulary with { Words = [.. vocabulary.Words, .. _words] };

    /// <summary>1 + the index of the word.</summary>
    public int WordOf(string text, string characters)
    {
        if (!_indices.TryGetValue((text, characters), out var word))
        {
            _words.Add(new VocabularyWord(nameof(SyntaxKind.Escape), text, null, characters));
            _indices.Add((text, characters), word = vocabulary.Words.Length + _words.Count);
        }

        return word;
    }
}
