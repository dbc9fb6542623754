using PaperParse.Syntax;

namespace PaperParse.Reporting;

/// <summary>The units of positions as every reporter and every option spells them.</summary>
public static class PositionWords
{
    public static IReadOnlyList<PositionEncoding> All { get; } = [PositionEncoding.Utf16, PositionEncoding.CodePoints, PositionEncoding.Utf8];

    public static string Of(PositionEncoding encoding) => encoding switch
    {
        PositionEncoding.Utf8 => "utf-8",
        PositionEncoding.CodePoints => "code-points",
        _ => "utf-16",
    };
}
