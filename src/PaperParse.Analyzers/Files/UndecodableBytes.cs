using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP0001: the bytes are not what their encoding allows.</summary>
public sealed class UndecodableBytes : Rule
{
    private const char Replacement = '\uFFFD';

    public override DiagnosticDescriptor Descriptor { get; } = new("PP0001", "bytes cannot be decoded", Severity.Error);

    public override void AnalyzeFile(RuleContext context)
    {
        if (context.Text.UndecodableByteOffset is not { } offset)
            return;
        var message = string.Create(CultureInfo.InvariantCulture, $"the byte at offset {offset} is not {context.Text.Encoding.WebName.ToUpperInvariant()}; say what the file is in (--encoding), or convert it to UTF-8");
        context.Report(new Diagnostic(Descriptor, PlaceOf(context.Text, offset), message));
    }

    /// <summary>
    /// The U+FFFD that stands for the byte. A text can hold honest ones before it: all up to the byte was decoded, so its
    /// offset is the number of bytes that the text before it takes.
    /// </summary>
    private static TextSpan PlaceOf(SourceText text, long byteOffset)
    {
        var content = text.ToString().AsSpan();
        var bytes = text.HasByteOrderMark ? text.Encoding.GetByteCount("\uFEFF") : 0L;
        var start = 0;
        for (var at = 0; at < content.Length; at++)
        {
            var next = content[at..].IndexOf(Replacement);
            if (next < 0)
                break;
            at += next;
            bytes += text.Encoding.GetByteCount(content[start..at]);
            if (bytes >= byteOffset)
                return new TextSpan(at, 1);
            start = at;
        }

        return new TextSpan(0, 0);
    }
}
