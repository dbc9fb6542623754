using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using MimeKit;
using PaperParse.Syntax;

namespace PaperParse.Inputs;

/// <summary>
/// Mail to texts, one a message: its text part, with the transfer encoding undone. A part whose charset is not said, not known, or
/// said to be ASCII is decoded as any file is.
/// </summary>
internal static class MailContent
{
    /// <param name="bytes">One message, or an mbox file.</param>
    /// <param name="path">Of the file; the messages of a mailbox get their number, from 1, behind it.</param>
    /// <param name="forced">What the text parts are in, whatever the mail says.</param>
    public static IEnumerable<InputText> Read(ReadOnlyMemory<byte> bytes, string path, Encoding? forced)
    {
        if (bytes.IsEmpty)
            return [InputText.Of(TextDecoder.Decode(default, path, TextOrigin.Mail, forced, isHtml: false))];
        return Mailbox.IsMailbox(bytes.Span)
            ? Mailbox.Messages(bytes).Select((message, index) => ReadMessage(message, string.Create(CultureInfo.InvariantCulture, $"{path}#{index + 1}"), forced))
            : [ReadMessage(bytes, path, forced)];
    }

    private static InputText ReadMessage(ReadOnlyMemory<byte> bytes, string path, Encoding? forced)
    {
        try
        {
            var (part, content) = TextPartOf(Parse(bytes, path), path);
            return InputText.Of(TextDecoder.Decode(content, path, TextOrigin.Mail, forced ?? DeclaredEncoding(part), part.IsHtml));
        }
        catch (InputException problem)
        {
            return InputText.Of(problem);
        }
        catch (FormatException problem)
        {
            return InputText.Of(new InputException(path, "is no mail: it does not begin with headers", problem));
        }
    }

    private static MimeMessage Parse(ReadOnlyMemory<byte> bytes, string path)
    {
        var array = MemoryMarshal.TryGetArray(bytes, out var segment) ? segment : bytes.ToArray();
        // The stream is not disposed of: the parts are read from it, and it holds nothing but memory.
        var stream = new MemoryStream(array.Array!, array.Offset, array.Count, writable: false);
        var parser = new MailParser(path, stream);
        return parser.ParseMessage();
    }

    /// <summary>What belongs to the message before what is attached; plain text before HTML, since listings are sent as text and the HTML is its copy;
    /// then the first. A blank part, as some programs send beside their HTML, is taken only where there is no other.</summary>
    private static (TextPart Part, byte[] Content) TextPartOf(MimeMessage message, string path)
    {
        var parts = Parts(message, path).OfType<TextPart>()
            .Where(part => part.IsPlain || part.IsHtml)
            .OrderBy(part => part.IsAttachment)
            .ThenBy(part => part.IsHtml);
        (TextPart, byte[])? blank = null;
        foreach (var part in parts)
        {
            var content = MailPart.Decode(part, path);
            if (!MailPart.IsBlank(content))
                return (part, content);
            blank ??= (part, content);
        }

        return blank ?? throw new InputException(path, "is a mail without a text part");
    }

    /// <summary>All that have no parts, in the order of the mail; also those of mails within it.</summary>
    private static IEnumerable<MimeEntity> Parts(MimeMessage message, string path)
    {
        var open = new Stack<MimeEntity>();
        if (message.Body is not null)
            open.Push(message.Body);
        while (open.TryPop(out var entity))
        {
            switch (entity)
            {
                case Multipart multipart:
                    foreach (var child in multipart.Reverse())
                        open.Push(child);
                    break;
                case MessagePart { Message.Body: { } body }:
                    open.Push(body);
                    break;
                // At its depth limit the parser leaves what would have parts as one piece.
                case MimePart when entity.ContentType.IsMimeType("multipart", "*") || entity.ContentType.IsMimeType("message", "rfc822"):
                    throw new InputException(path, $"is a mail nested more than {MailParser.MaxDepth} deep");
                default:
                    yield return entity;
                    break;
            }
        }
    }

    private static Encoding? DeclaredEncoding(TextPart part) =>
        part.ContentType.Charset is { } charset && !string.Equals(charset, "us-ascii", StringComparison.OrdinalIgnoreCase) ? EncodingNames.Find(charset) : null;
}
