using System.Globalization;
using System.Text;

namespace PaperParse.Grammars.Proposing;

/// <summary>Names for what is proposed: words of the notation, no two alike.</summary>
internal sealed class KindNames
{
    private const int Longest = 24;

    private readonly HashSet<string> _taken;

    /// <param name="taken">Names that mean something already.</param>
    public KindNames(IEnumerable<string> taken) => _taken = [.. taken];

    /// <summary>The name itself, or with a number behind it.</summary>
    public string Unique(string name)
    {
        if (_taken.Add(name))
            return name;
        for (var i = 2; ; i++)
        {
            if (string.Create(CultureInfo.InvariantCulture, $"{name}-{i}") is var numbered && _taken.Add(numbered))
                return numbered;
        }
    }

    /// <summary><c>Submitted by</c> gives <c>submitted-by</c>; nothing where no such letter is in it.</summary>
    public static string Slug(string words)
    {
        var slug = new StringBuilder();
        foreach (var c in words.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetter(c) || (char.IsAsciiDigit(c) && slug.Length > 0))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-' && char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                slug.Append('-');
            if (slug.Length == Longest)
                break;
        }

        return slug.ToString().TrimEnd('-');
    }
}
