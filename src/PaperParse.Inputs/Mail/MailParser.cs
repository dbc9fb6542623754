using MimeKit;

namespace PaperParse.Inputs;

/// <summary>
/// The library's parser, with limits. It makes an object for every header and part, each a hundred times as large as the bytes can be, so
/// a mail of nothing but those would else take all memory.
/// </summary>
internal sealed class MailParser(string path, Stream stream) : ExperimentalMimeParser(Limits, stream, MimeFormat.Entity, persistent: true)
{
    /// <summary>Far more than people nest; the parser's stack takes it easily.</summary>
    public const int MaxDepth = 64;

    private const int MaxParts = 1_000;

    /// <summary>Of the message and all its parts.</summary>
    private const int MaxHeaders = 50_000;

    private static readonly ParserOptions Limits = new() { MaxMimeDepth = MaxDepth };

    private int _headers;
    private int _parts;

    protected override void OnHeadersBegin(long beginOffset, int beginLineNumber, CancellationToken cancellationToken)
    {
        // The headers of the message itself, and those of each part.
        if (++_parts > MaxParts + 1)
            throw new InputException(path, $"is a mail of more than {MaxParts} parts");
        base.OnHeadersBegin(beginOffset, beginLineNumber, cancellationToken);
    }

    protected override void OnHeaderRead(Header header, int beginLineNumber, CancellationToken cancellationToken)
    {
        if (++_headers > MaxHeaders)
            throw new InputException(path, $"is a mail of more than {MaxHeaders} headers");
        base.OnHeaderRead(header, beginLineNumber, cancellationToken);
    }
}
