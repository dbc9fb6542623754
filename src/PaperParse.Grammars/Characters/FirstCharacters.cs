namespace PaperParse.Grammars.Characters;

/// <summary>What a pattern can begin with, white space left out: some characters, or any.</summary>
internal sealed record FirstCharacters(bool IsAny, IReadOnlySet<char> Characters)
{
    public static FirstCharacters Any { get; } = new(true, new HashSet<char>());

    public static FirstCharacters Of(params IEnumerable<char> characters) => new(false, characters.ToHashSet());

    public bool Contains(char c) => IsAny || Characters.Contains(c);

    /// <summary>What any of these can begin with.</summary>
    public static FirstCharacters AnyOf(IEnumerable<FirstCharacters> all)
    {
        var characters = new HashSet<char>();
        var isAny = false;
        foreach (var one in all)
        {
            isAny |= one.IsAny;
            characters.UnionWith(one.Characters);
        }

        return new FirstCharacters(isAny, characters);
    }
}
