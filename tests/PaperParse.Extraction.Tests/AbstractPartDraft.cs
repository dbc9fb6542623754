using PaperParse.TestSupport;

namespace PaperParse.Extraction.Tests;

/// <summary>The parts of an abstract, checked against the text that they come from.</summary>
internal static class AbstractPartDraft
{
    /// <summary><c>label=text</c> with <c>|</c> between; behind an item whose end was worked out a <c>?</c>.</summary>
    /// <param name="summary">The abstract, a line a line.</param>
    public static string PartsOf(string summary) => string.Join('|', Found(summary).Select(found => $"{found.Part.Label}={found.Part.Text}{(found.Place.Status == FieldStatus.Inferred ? "?" : "")}"));

    public static IReadOnlyList<(AbstractPart Part, FieldProvenance Place)> Found(string summary)
    {
        var tree = TreeDraft.Tree(t => t.Entry(e => e.Abstract(summary.Split('\n'))));
        var paper = PaperExtractor.Extract(tree).Papers[0];
        var fields = paper.Fields["abstractParts"];
        if (paper.AbstractParts is not { } parts)
        {
            Assert.Equal(FieldStatus.Absent, Assert.Single(fields).Status);
            return [];
        }

        Assert.Equal(parts.Count, fields.Count);
        foreach (var (part, field) in parts.Zip(fields))
        {
            var raw = Folded(tree.Text.ToString(field.Span!.Value));
            Assert.StartsWith(part.Label, raw, StringComparison.Ordinal);
            Assert.EndsWith(part.Text, raw, StringComparison.Ordinal);
            Assert.Contains(part.Text, paper.Abstract, StringComparison.Ordinal);
            Assert.Equal(field.Status == FieldStatus.Inferred, field.Evidence is not null);
        }

        return [.. parts.Zip(fields)];
    }

    private static string Folded(string raw) => string.Join(' ', raw.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
