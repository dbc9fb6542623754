using System.Globalization;
using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>Compares what a page shows of a paper with its own record of it.</summary>
internal static class Disagreements
{
    private static readonly DataKey[] Texts = [DataKey.Title, DataKey.Organization, DataKey.Submitter];
    private static readonly DataKey[] Numbers = [DataKey.AuthorCount, DataKey.Comments, DataKey.Upvotes, DataKey.Stars];
    private static readonly DataKey[] Dates = [DataKey.PublishedOn, DataKey.UpdatedOn];

    /// <summary>Of the fields that both state, those that differ. Texts differ where their letters and digits do: a page may show LaTeX that its record has as it was sent.</summary>
    public static IReadOnlyList<FieldDisagreement> Between(FieldReader shown, FieldReader recorded)
    {
        List<FieldDisagreement>? found = null;
        foreach (var key in Texts)
        {
            if (shown[key].Text is { } left && recorded[key].Text is { } right && FoldedText.Key("", left) != FoldedText.Key("", right))
                Add(key, left, right, recorded[key].Span);
        }

        foreach (var key in Numbers)
        {
            if (shown[key].Number is { } left && recorded[key].Number is { } right && Math.Abs(left - right) >= Rounding(left))
                Add(key, Text(left), Text(right), recorded[key].Span);
        }

        foreach (var key in Dates)
        {
            if (shown[key].Date.Day is { } left && recorded[key].Date.Day is { } right && left != right)
                Add(key, Text(left), Text(right), recorded[key].Span);
        }

        // A record that names its authors need not count them.
        if (shown[DataKey.AuthorCount].Number is { } count && recorded[DataKey.AuthorCount].Number is null && recorded.Authors.Count is > 0 and var named && named != count)
            Add(DataKey.AuthorCount, Text(count), Text(named), recorded.Authors.Span);
        return found ?? (IReadOnlyList<FieldDisagreement>)[];

        void Add(DataKey key, string left, string right, TextSpan place) =>
            (found ??= []).Add(new FieldDisagreement(RecordKeys.Data[(int)key], left, right, shown[key].Span, place));
    }

    /// <summary>1.2k stands for any number from 1,150 on that is less than 1,250 or so: a page that rounds does not disagree.</summary>
    private static long Rounding(long shown) => shown < 1000 || shown % 10 != 0 ? 1 : shown % 1000 == 0 ? 1000 : shown % 100 == 0 ? 100 : 10;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
