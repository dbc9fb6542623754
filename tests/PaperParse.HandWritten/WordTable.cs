using PaperParse.Syntax;

namespace PaperParse.HandWritten;

/// <summary>The words of one list of the vocabulary by their first letter, longest first.</summary>
internal sealed class WordTable
{
    private const int Ascii = 128;

    private readonly (string Text, int Word)[]?[] _byFirst = new (string, int)[]?[Ascii];

    public WordTable(Vocabulary vocabulary, string set)
    {
        var words = vocabulary.Words.Select((word, index) => (word.Set, word.Text, Word: index + 1)).Where(word => word.Set == set);
        foreach (var letter in words.GroupBy(word => word.Text[0]))
            _byFirst[letter.Key] = [.. letter.OrderByDescending(word => word.Text.Length).Select(word => (word.Text, word.Word))];
    }

    /// <summary>The width of the longest word that stands here, and 1 + its index in the vocabulary; 0 for none.</summary>
    public (int Width, int Word) LongestAt(ReadOnlySpan<char> text)
    {
        if (!CanBeginWith(text))
            return default;
        foreach (var (word, index) in _byFirst[text[0]]!)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return (word.Length, index);
        }

        return default;
    }

    public bool CanBeginWith(ReadOnlySpan<char> text) => !text.IsEmpty && text[0] < Ascii && _byFirst[text[0]] is not null;
}
