using PaperParse.Syntax;

namespace PaperParse.Inputs;

/// <summary>What the bytes of an input are: compressed, a mail, or text as they are.</summary>
internal static class InputContent
{
    private const string GzipEnding = ".gz";

    /// <summary>By name alone: what reads like a mail and is called <c>.txt</c> is somebody's copy of one, to be read as it stands.</summary>
    private static readonly string[] MailEndings = [".eml", ".mbox", ".mbx"];

    private static readonly string[] HtmlEndings = [".html", ".htm", ".xhtml"];

    /// <exception cref="InputException">The bytes are not what the name says, or expand to more than allowed, or are not to be written back.</exception>
    public static IEnumerable<InputText> Read(ReadOnlyMemory<byte> bytes, string path, TextOrigin origin, InputOptions options)
    {
        var name = path;
        if (GzipContent.IsGzip(bytes.Span) || HasEnding(name, GzipEnding))
        {
            if (options.ForWriting)
                throw new InputException(path, "is a gzip file, which is only read; expand it, and fix that");
            bytes = GzipContent.Expand(bytes, path, options.MaxBytes);
            name = HasEnding(name, GzipEnding) ? name[..^GzipEnding.Length] : name;
            origin = TextOrigin.Gzip;
        }

        if (!HasEnding(name, MailEndings))
            return [InputText.Of(TextDecoder.Decode(bytes.Span, path, origin, options.Encoding, isHtml: HasEnding(name, HtmlEndings)))];
        if (options.ForWriting)
            throw new InputException(path, "is mail, which is only read; save its text (parse --as source), and fix that");
        return MailContent.Read(bytes, path, options.Encoding);
    }

    private static bool HasEnding(string name, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
