using System.Globalization;

namespace PaperParse.Html.Pages;

/// <summary>What stands in the DOM in place of a text: where its piece begins in the source. Several texts can end up in one node.</summary>
internal static class Marker
{
    private const char End = ';';

    public static string Of(int offset) => offset.ToString(CultureInfo.InvariantCulture) + End;

    public static IEnumerable<int> Offsets(string data)
    {
        foreach (var part in data.Split(End, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var offset))
                yield return offset;
        }
    }
}
