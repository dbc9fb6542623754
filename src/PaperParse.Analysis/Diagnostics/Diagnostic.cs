using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>A finding: what is wrong, where, and perhaps how to mend it.</summary>
/// <param name="Descriptor">The rule it is of.</param>
/// <param name="Span">In the source; an empty span is the place of something missing.</param>
/// <param name="Message">One line: what is wrong and what would be right. May hold text of the source, which is untrusted.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, TextSpan Span, string Message)
{
    public string Id => Descriptor.Id;

    public Severity Severity { get; init; } = Descriptor.Severity;

    /// <summary>The paper it is about; null when it is about the file or the listing.</summary>
    public Paper? Paper { get; init; }

    /// <summary>A second paper that it is about just as much: which of the two it is found at depends on which comes first. Null when there is none.</summary>
    public Paper? Other { get; init; }

    /// <summary>Null when there is none that anybody could make without knowing more.</summary>
    public CodeFix? Fix { get; init; }

    /// <summary>How many entries it stands for: more than 1 when findings of all entries were folded into one.</summary>
    public int Count { get; init; } = 1;
}
