namespace PaperParse.Grammars.Proposing;

/// <summary>A kind of line that recurs in a dump.</summary>
/// <param name="Name">A word that an author would have chosen, perhaps.</param>
/// <param name="Pattern">In the notation.</param>
/// <param name="Node">The node that a rule makes of it; null where it is only a mark.</param>
/// <param name="Note">What is not known of it, and so left to the author; or nothing.</param>
internal sealed record ProposedKind(string Name, string Pattern, string? Node = null, string Note = "")
{
    /// <summary>Bounds of the line, in the notation.</summary>
    public string Bounds { get; init; } = "";

    /// <summary>Whether it counts only where no other kind fits.</summary>
    public bool IsElse { get; init; }

    /// <summary>Whether it is always the same words, and so perhaps a value that recurs.</summary>
    public bool IsOfWords { get; init; }

    /// <summary>Whether it is one mark again and again.</summary>
    public bool IsRuling { get; init; }

    /// <summary>Whether something free is in it.</summary>
    public bool HasText => Pattern.Split(' ').Any(part => part is "text" or "text?");

    /// <summary>Whether its value goes on in indented lines.</summary>
    public bool IsWrapped { get; init; }

    /// <summary>Of what wraps: the pattern over all of its lines, in place of <see cref="Pattern"/>.</summary>
    public string? Across { get; init; }

    /// <summary>The dump's lines that it goes on in, by index, where nothing else is to be seen in them.</summary>
    public IReadOnlyList<int> Inside { get; init; } = [];

    /// <summary>Of what is an entry by itself: how many lines one can have; else 0.</summary>
    public int LinesOfEntry { get; init; }

    /// <summary>The dump's lines that are of this kind, by index; those of the compiled grammar once it is known.</summary>
    public IReadOnlyList<int> Lines { get; init; } = [];

    public string Definition => $"line {Name}{Bounds}{(IsElse ? " else" : "")} = {Pattern}";
}
