using PaperParse.Grammars.Checking;
using PaperParse.Grammars.Characters;
using PaperParse.Grammars.Lines;
using PaperParse.Grammars.Notation;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Tracing;

/// <summary>Reads samples with a trace, for what they exercise.</summary>
internal sealed class LineCover(LineGrammar grammar, Definitions definitions, ReadingTrace trace)
{
    private readonly Dictionary<string, LineKind> _kinds = grammar.Kinds.Kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal);

    public void Read(SourceText sample)
    {
        var before = trace.Mark();
        using (var builder = new SyntaxTreeBuilder())
            grammar.Read(sample, builder, out _);
        // A pattern is tried on lines that in the end are of another kind; so it is heard only now, on the lines that were taken as its kind.
        foreach (var part in trace.Taken.Skip(before).ToList())
        {
            if (part.Expression is NameExpression name && definitions.Find(name.Name) is LineDefinition && _kinds.TryGetValue(name.Name, out var kind))
                Hear(kind, sample, sample.Lines[part.Start]);
        }
    }

    private void Hear(LineKind kind, SourceText sample, TextLine line)
    {
        using var builder = new SyntaxTreeBuilder();
        trace.BeginListening();
        var fits = ValueReader.TryRead(kind.Pattern, sample.ToString(new TextSpan(line.Start, line.Width)).Trim(), builder, long.MaxValue, out _);
        trace.EndListening(fits);
    }
}
