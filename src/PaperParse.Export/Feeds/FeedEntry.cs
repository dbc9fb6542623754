using System.Security.Cryptography;
using System.Text;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>What all feeds want to know of a record.</summary>
internal static class FeedEntry
{
    /// <summary>What a feed is called when nobody says.</summary>
    public const string DefaultTitle = "Papers";

    /// <summary>What stands where a record has no date and the format wants one: no day of a real listing, so nobody takes it for news.</summary>
    public static readonly DateTimeOffset NoDate = DateTimeOffset.UnixEpoch;

    /// <summary>The identity of the paper, or for lack of one its place: unlike the address of a page it is the same in every dump that shows the same identity.</summary>
    public static string IdOf(PaperList papers, Paper paper) => paper.Key ?? FormattableString.Invariant($"{papers.Tree.Text.Path ?? "-"}:{paper.Listing}:{paper.Index}");

    /// <summary>When it was last changed, as far as it is known: the best day that it has, at midnight UTC.</summary>
    public static DateTimeOffset? ChangedOn(Paper paper) => (paper.UpdatedOn ?? paper.PublishedOn ?? paper.ListedOn) is { } day ? At(day) : null;

    public static DateTimeOffset At(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>An identifier as Atom wants it: <c>urn:uuid:</c> and a version 8 UUID (RFC 9562) over the text.</summary>
    public static string Urn(string id)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash, bigEndian: true).ToString("D");
    }
}
