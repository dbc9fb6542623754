using System.Buffers;

namespace PaperParse.Grammars.Lines;

/// <summary>
/// What look-aheads over sequences of lines found, at which line: two bits each. Without it, lines that begin like an entry
/// and are none would be looked over again from each of them. Made when first used, since most look-aheads end at their first line.
/// </summary>
internal sealed class LookAheadMemory(int lookAheads, int lines) : IDisposable
{
    private const int InOneWord = 32;

    private readonly ulong[]?[] _found = new ulong[]?[(lookAheads + InOneWord - 1) / InOneWord];

    public bool? Recall(int lookAhead, int line)
    {
        var bits = _found[lookAhead / InOneWord]?[line] >> (lookAhead % InOneWord * 2);
        return (bits & 1) == 1 ? (bits & 2) != 0 : null;
    }

    public void Remember(int lookAhead, int line, bool found)
    {
        ref var words = ref _found[lookAhead / InOneWord];
        if (words is null)
        {
            words = ArrayPool<ulong>.Shared.Rent(lines + 1);
            words.AsSpan(0, lines + 1).Clear();
        }

        words[line] |= (found ? 3UL : 1UL) << (lookAhead % InOneWord * 2);
    }

    public void Forget()
    {
        for (var i = 0; i < _found.Length; i++)
        {
            if (_found[i] is { } words)
                ArrayPool<ulong>.Shared.Return(words);
            _found[i] = null;
        }
    }

    public void Dispose() => Forget();
}
