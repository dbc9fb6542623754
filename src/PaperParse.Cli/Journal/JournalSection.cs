using System.Security.Cryptography;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>What was done to one file, as a journal tells it: enough to undo it.</summary>
/// <param name="Path">As it was given.</param>
/// <param name="Encoding">The name of what the file is in.</param>
/// <param name="Before">The SHA-256 of its bytes before, as hex digits.</param>
/// <param name="After">The same after.</param>
/// <param name="Rounds">The changes of each round in the order of the rounds.</param>
internal sealed record JournalSection(string Path, string Encoding, string Before, string After, IReadOnlyList<IReadOnlyList<JournalChange>> Rounds)
{
    public static string HashOf(SourceText text) => Convert.ToHexStringLower(SHA256.HashData(InputFile.ToBytes(text)));

    /// <summary>The text as it was before all rounds.</summary>
    /// <exception cref="ArgumentException">The changes are none of this text.</exception>
    public SourceText Undo(SourceText text)
    {
        foreach (var round in Rounds.Reverse())
            text = text.WithChanges(Reversed(round, text));
        return text;
    }

    private static List<TextChange> Reversed(IReadOnlyList<JournalChange> round, SourceText text)
    {
        var reversed = new List<TextChange>(round.Count);
        var shift = 0;
        // Where changes that write nothing stand side by side, what they took goes to one place, in its order.
        foreach (var change in round.OrderBy(change => change.Start))
        {
            var span = new TextSpan(change.Start + shift, change.After.Length);
            if (span.Start < 0 || span.End > text.Length || !text.Slice(span).SequenceEqual(change.After))
                throw new ArgumentException($"There is no {Escaped.Quote(change.After)} at {span}.", nameof(text));
            shift += change.After.Length - change.Before.Length;
            if (reversed.Count > 0 && reversed[^1].Span.End == span.Start)
                reversed[^1] = new TextChange(TextSpan.FromBounds(reversed[^1].Span.Start, span.End), reversed[^1].NewText + change.Before);
            else
                reversed.Add(new TextChange(span, change.Before));
        }

        return reversed;
    }
}

/// <param name="Start">In the text before the round, in UTF-16 units.</param>
/// <param name="Before">What stood there.</param>
/// <param name="After">What stands there now.</param>
internal sealed record JournalChange(int Start, string Before, string After);
