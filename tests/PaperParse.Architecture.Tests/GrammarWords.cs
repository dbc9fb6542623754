using PaperParse.Grammars;
using PaperParse.TestSupport;

namespace PaperParse.Architecture.Tests;

/// <summary>Every word that a grammar spells: what stands in quotes in its file, and the vocabulary that its trees carry.</summary>
internal static partial class GrammarWords
{
    /// <summary>Only those with a letter in them: a <c>,</c> is nobody's word.</summary>
    public static IReadOnlySet<string> All() =>
        BuiltInDialects.All.SelectMany(dialect => dialect.Vocabulary.Words.Select(word => word.Text).Concat(dialect.Vocabulary.Spellings.Values))
            .Concat(Directory.EnumerateFiles(Repository.PathOf("grammars"), "*.grammar", SearchOption.AllDirectories).SelectMany(file => InQuotes(File.ReadAllText(file))))
            .Where(word => word.Any(char.IsLetter))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands in double quotes, outside of comments. Selectors and paths are names of HTML and JSON, and no words of a site.</summary>
    public static IEnumerable<string> InQuotes(string grammar)
    {
        foreach (var written in grammar.Split('\n'))
        {
            var line = Selector().Replace(written, "");
            for (var i = 0; i < line.Length && line[i] != '#'; i++)
            {
                if (line[i] != '"')
                    continue;
                var end = line.IndexOf('"', i + 1);
                if (end < 0)
                    break;
                yield return line[(i + 1)..end];
                i = end;
            }
        }
    }

    [System.Text.RegularExpressions.GeneratedRegex("""^(element|value)\s[^"=]*"[^"]*"(\s*attribute\s*"[^"]*")?""", System.Text.RegularExpressions.RegexOptions.CultureInvariant)]
    private static partial System.Text.RegularExpressions.Regex Selector();
}
