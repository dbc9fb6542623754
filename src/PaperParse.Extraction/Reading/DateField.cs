using System.Globalization;

namespace PaperParse.Extraction;

/// <summary>A date of a record and how it is known.</summary>
internal readonly record struct DateField(DateOnly? Day, FieldStatus Status, string? Evidence)
{
    /// <summary>A date that the text gives, or gives and cannot be read.</summary>
    public static DateField Stated(DateOnly? day) => new(day, FieldStatus.Stated, null);

    /// <summary>A date whose year was worked out; stated and not known where no such day was found.</summary>
    public static DateField Inferred(DateOnly? day, string evidence) => day is null ? Stated(null) : new(day, FieldStatus.Inferred, evidence);

    public static string LatestNotAfter(DateOnly limit, string whatItIs) =>
        string.Create(CultureInfo.InvariantCulture, $"no year in the text; the latest such day not after {limit:yyyy-MM-dd}, {whatItIs}");

    public static string FirstNotBefore(DateOnly limit, string whatItIs) =>
        string.Create(CultureInfo.InvariantCulture, $"no year in the text; the first such day on or after {limit:yyyy-MM-dd}, {whatItIs}");
}

/// <summary>Up to which day the dates of entries without a year can lie; no day where nothing tells.</summary>
internal readonly record struct DateLimit(DateOnly? Day, string Evidence)
{
    private const string Today = "the day given as today";

    public DateField Resolve(WrittenDate date)
    {
        if (date.HasYear)
            return DateField.Stated(date.Day);
        return Day is { } limit ? DateField.Inferred(date.LatestNotAfter(limit), Evidence) : DateField.Stated(null);
    }

    public static DateLimit AsOf(DateOnly? asOf) =>
        asOf is { } day ? new DateLimit(day, DateField.LatestNotAfter(day, Today)) : default;

    /// <summary>Of the entries of a listing: the day of the listing, for lack of one the day that counts as today.</summary>
    public static DateLimit Of(DateOnly? listedOn, DateOnly? asOf) =>
        listedOn is { } day ? new DateLimit(day, DateField.LatestNotAfter(day, "the listing's date")) : AsOf(asOf);
}
