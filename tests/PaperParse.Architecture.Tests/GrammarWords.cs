using PaperParse.Grammars;
using PaperParse.TestSupport;

namespace PaperParse.Architecture.Tests;

/// <summary>Every word that a grammar spells: what stands in quotes in its file, and the vocabulary that its trees carry.</summary>
internal static class GrammarWords
{
    /// <summary>Only those with a letter in them: a <c>,</c> is nobody's word.</summary>
    public static IReadOnlySet<string> All() =>
        BuiltInGrammars.Dialects.SelectMany(dialect => dialect.Vocabulary.Words.Select(word => word.Text).Concat(dialect.Vocabulary.Spellings.Values))
            .Concat(Directory.EnumerateFiles(Repository.PathOf("grammars"), "*.grammar", SearchOption.AllDirectories).SelectMany(file => InQuotes(File.ReadAllText(file))))
            .Where(word => word.Any(char.IsLetter))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands in double quotes, outside of comments.</summary>
    public static IEnumerable<string> InQuotes(string grammar)
    {
        foreach (var line in grammar.Split('\n'))
        {
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
}
