using System.Text;
using System.Text.Unicode;
using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>
/// PP3013: UTF-8 that somebody read as Windows-1252 or Latin-1 and saved as such. Only what turns back into sound UTF-8 is reported, and
/// of that only what nobody writes on purpose.
/// </summary>
public sealed class Mojibake : ProseRule
{
    private const char Replacement = '\uFFFD';
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>What Windows-1252 has for the bytes from 0x80 to 0x9F; 0 where it has nothing and Latin-1's control character stands.</summary>
    private const string HighControls = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    // What people write behind one capital letter, though it would turn back: “Å”, CAFÉ™, NAÏVE…
    private const string BehindLetters = "™®‘’“”«»…–—";

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3013", "mojibake suspected", Severity.Warning, FixSafety.Unsafe);

    // the cafÃ© of Ada
    //        ^^        é
    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        var text = prose.Text;
        if (Ascii.IsValid(text))
            return;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == Replacement)
            {
                // Where bytes could not be decoded, PP0001 says so.
                if (context.Text.UndecodableByteOffset is null)
                    context.Report(new Diagnostic(Descriptor, prose.SpanOf(at, 1), "U+FFFD stands for a character that a program before this one could not decode; it is lost") { Paper = paper });
                continue;
            }

            var length = LengthOfSequences(text.AsSpan(at), isInWord: at > 0 && char.IsLower(text[at - 1]), out var meant);
            if (length == 0)
                continue;
            context.Report(Finding(paper, prose, at, length, meant));
            at += length - 1;
        }
    }

    private Diagnostic Finding(Paper paper, Prose prose, int start, int length, string meant)
    {
        var found = Excerpt.Quote(prose.Text.AsSpan(start, length));
        var isLost = meant.Contains(Replacement, StringComparison.Ordinal);
        var message = isLost
            ? $"{found} is U+FFFD, read in the wrong encoding: a character that a program before could not decode; it is lost"
            : $"{found} is {Excerpt.Quote(meant)}, read in the wrong encoding";
        return new Diagnostic(Descriptor, prose.SpanOf(start, length), message)
        {
            Paper = paper,
            Fix = isLost ? null : ProseFix.Of($"write {Excerpt.Quote(meant)}", FixSafety.Unsafe, prose.Replace(start, length, meant)),
        };
    }

    /// <summary>How many characters from the first one on are the bytes of UTF-8, and what they say; 0 where that is nothing to rely on.</summary>
    private static int LengthOfSequences(ReadOnlySpan<char> text, bool isInWord, out string meant)
    {
        meant = "";
        Span<byte> bytes = stackalloc byte[4];
        var (end, count) = (0, 0);
        // No capital stands behind a small letter but by accident.
        var isSure = isInWord && char.IsUpper(text[0]);
        var decoded = new StringBuilder();
        while (end < text.Length && TryReadOne(text[end..], bytes, out var width, out var one))
        {
            // Three and four such characters in a row are no accident, nor are two such pairs.
            isSure |= width > 2 || IsUnnatural(text[end], text[end + 1]);
            decoded.Append(one);
            end += width;
            count++;
        }

        if (count == 0 || !(isSure || count > 1))
            return 0;
        meant = decoded.ToString();
        return meant.Contains(ByteOrderMark, StringComparison.Ordinal) ? 0 : end;
    }

    private static bool TryReadOne(ReadOnlySpan<char> text, Span<byte> bytes, out int width, out string one)
    {
        one = "";
        width = ByteOf(text[0]) switch { >= 0xC2 and < 0xE0 => 2, >= 0xE0 and < 0xF0 => 3, >= 0xF0 and < 0xF5 => 4, _ => 0 };
        if (width == 0 || width > text.Length)
            return false;
        for (var i = 0; i < width; i++)
        {
            if (ByteOf(text[i]) is not { } value || (i > 0 && value is < 0x80 or > 0xBF))
                return false;
            bytes[i] = value;
        }

        if (!Utf8.IsValid(bytes[..width]))
            return false;
        one = Encoding.UTF8.GetString(bytes[..width]);
        return true;
    }

    /// <summary>Whether a pair stands in no text that was read rightly: a letter with a mark behind it that belongs to no word.</summary>
    private static bool IsUnnatural(char lead, char trail) => lead switch
    {
        'Ã' => trail is not '™',
        'Â' => trail is not ('™' or '®' or '’' or '”' or '…' or '\u00A0'),
        'Ä' or 'Å' => !char.IsLetter(trail) && !BehindLetters.Contains(trail, StringComparison.Ordinal),
        _ => false,
    };

    private static byte? ByteOf(char c)
    {
        if (c <= 0xFF)
            return (byte)c;
        var at = HighControls.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? null : (byte)(0x80 + at);
    }
}
