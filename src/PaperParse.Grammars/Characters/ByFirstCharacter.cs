namespace PaperParse.Grammars.Characters;

/// <summary>
/// Sorts what can be tried by the character it can begin with, so that most of it never is. What is given for one character
/// keeps its order.
/// </summary>
internal sealed class ByFirstCharacter<T>
{
    private const int Ascii = 128;

    private readonly T[] _all;
    private readonly T[][] _ascii = new T[Ascii][];

    public ByFirstCharacter(T[] all, Func<T, char, bool> canBeginWith)
    {
        _all = all;
        for (var c = '\0'; c < Ascii; c++)
            _ascii[c] = [.. all.Where(one => canBeginWith(one, c))];
    }

    /// <summary>What is worth trying at this text: all of it where the first character is not ASCII, or there is none.</summary>
    public T[] For(ReadOnlySpan<char> text) => text.IsEmpty || text[0] >= Ascii ? _all : _ascii[text[0]];
}
