namespace PaperParse.Grammars.Characters;

/// <summary>What a pattern can begin with, white space left out: some characters, or any.</summary>
internal sealed record FirstCharacters(bool IsAny, IReadOnlySet<char> Characters)
{
    public static FirstCharacters Any { get; } = new(true, new HashSet<char>());

    public static FirstCharacters Of(params IEnumerable<char> characters) => new(false, characters.ToHashSet());

    public bool Contains(char c) => IsAny || Characters.Contains(c);

    public FirstCharacters Or(FirstCharacters other) => new(IsAny || other.IsAny, Characters.Union(other.Characters).ToHashSet());
}
