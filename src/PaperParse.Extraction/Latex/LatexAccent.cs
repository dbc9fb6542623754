using System.Globalization;
using System.Text;

namespace PaperParse.Extraction;

/// <summary>An accent that LaTeX puts on the letter behind it.</summary>
/// <param name="Mark">The combining mark that it stands for.</param>
/// <param name="Place">How the letter can stand behind it without braces.</param>
/// <param name="Letters">Those that can stand right behind it whatever the place is.</param>
internal sealed record LatexAccent(char Mark, LatexAccentPlace Place, string Letters)
{
    /// <summary>By the sign or letter behind the backslash.</summary>
    public static IReadOnlyDictionary<char, LatexAccent> All { get; } = WordFile.Pairs("LatexAccents.txt").ToDictionary(line => line.First[0], line => Read(line.Tail.Split(' ')));

    /// <summary>The letter with the accent on it; null where there is no such character: then nobody knows what was meant.</summary>
    public string? On(string letter) => OnAny(letter) is { Length: 1 } character ? character : null;

    /// <summary>The letter with the accent on it, as one character where there is one, else as two.</summary>
    public string? OnAny(string letter) => Place == LatexAccentPlace.Tie ? null : (letter + Mark).Normalize(NormalizationForm.FormC);

    private static LatexAccent Read(string[] parts) => new(
        (char)int.Parse(parts[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        Enum.Parse<LatexAccentPlace>(parts[1], ignoreCase: true),
        parts.Length > 2 ? parts[2] : "");
}

/// <summary>Where the letter of an accent can stand without braces.</summary>
internal enum LatexAccentPlace
{
    /// <summary>Nowhere.</summary>
    Braced,

    /// <summary>Right behind it.</summary>
    Free,

    /// <summary>Right behind it, in the middle of a word: elsewhere the sign is likely to be a plain one that something escaped.</summary>
    Inside,

    /// <summary>Behind a space, since the accent is a letter itself.</summary>
    Spaced,

    /// <summary>Over two letters, which have braces.</summary>
    Tie,
}
