using System.Globalization;

namespace PaperParse.Export;

/// <summary>Names of which none is given twice, not even in other letters: those of BibTeX entries are compared without regard to case.</summary>
internal sealed class UniqueNames
{
    private readonly Dictionary<string, int> _given = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name, with <c>-2</c> and so on behind it when it was given before.</summary>
    public string Of(string name)
    {
        if (_given.TryAdd(name, 1))
            return name;
        string numbered;
        do
            numbered = string.Create(CultureInfo.InvariantCulture, $"{name}-{++_given[name]}");
        while (!_given.TryAdd(numbered, 1));
        return numbered;
    }
}
