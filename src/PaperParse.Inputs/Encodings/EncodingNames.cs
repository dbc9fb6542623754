using System.Collections.Frozen;
using System.Text;

namespace PaperParse.Inputs;

/// <summary>
/// Encodings by name, as browsers understand the names: what calls itself ISO-8859-1 is read as windows-1252, its superset, and so on.
/// </summary>
public static class EncodingNames
{
    /// <summary>Names that pages and people use and the framework does not know.</summary>
    private static readonly FrozenDictionary<string, string> Aliases = new Dictionary<string, string>
    {
        ["cp1250"] = "windows-1250",
        ["cp1251"] = "windows-1251",
        ["cp1252"] = "windows-1252",
        ["x-user-defined"] = "windows-1252",
        ["latin-1"] = "iso-8859-1",
        ["iso8859-1"] = "iso-8859-1",
        ["iso8859-2"] = "iso-8859-2",
        ["latin-2"] = "iso-8859-2",
        ["iso8859-15"] = "iso-8859-15",
        ["latin-9"] = "iso-8859-15",
        ["gbk"] = "gb18030",
        ["x-gbk"] = "gb18030",
        ["cp936"] = "gb18030",
        ["shift-jis"] = "shift_jis",
        ["cp932"] = "shift_jis",
        ["windows-31j"] = "shift_jis",
        ["ms_kanji"] = "shift_jis",
        ["big5-hkscs"] = "big5",
        ["cp950"] = "big5",
        ["cp949"] = "ks_c_5601-1987",
        ["uhc"] = "ks_c_5601-1987",
        ["windows-949"] = "ks_c_5601-1987",
        ["utf8"] = "utf-8",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Code pages, and their supersets that are meant: ASCII and ISO-8859-1, ISO-8859-9, GB 2312 twice, EUC-KR, ISO-8859-8 in logical order.</summary>
    private static readonly FrozenDictionary<int, int> Supersets = new Dictionary<int, int>
    {
        [20127] = 1252,
        [28591] = 1252,
        [28599] = 1254,
        [936] = 54936,
        [51936] = 54936,
        [51949] = 949,
        [38598] = 28598,
    }.ToFrozenDictionary();

    /// <summary>Some of the names, for messages.</summary>
    public static IReadOnlyList<string> Examples { get; } =
    [
        "utf-8", "utf-16", "utf-16be", "windows-1250", "windows-1251", "windows-1252", "iso-8859-2", "iso-8859-15", "koi8-r",
        "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr",
    ];

    /// <summary>An encoding that reads U+FFFD where bytes are not its own; null when there is none of that name.</summary>
    public static Encoding? Find(string name)
    {
        name = Aliases.GetValueOrDefault(name.Trim(), name.Trim());
        try
        {
            // Asked without being registered: what a program that uses this library gets from Encoding.GetEncoding is its own affair.
            var found = CodePagesEncodingProvider.Instance.GetEncoding(name, Encoder, Decoder) ?? Encoding.GetEncoding(name, Encoder, Decoder);
            return Supersets.TryGetValue(found.CodePage, out var superset) ? CodePagesEncodingProvider.Instance.GetEncoding(superset, Encoder, Decoder) : found;
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static EncoderFallback Encoder => EncoderFallback.ReplacementFallback;

    private static DecoderFallback Decoder { get; } = new DecoderReplacementFallback("\uFFFD");
}
