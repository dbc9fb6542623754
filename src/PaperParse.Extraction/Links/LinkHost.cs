using System.Globalization;

namespace PaperParse.Extraction;

/// <summary>A site whose addresses say what they lead to.</summary>
/// <param name="Beginning">Of an address, without scheme and <c>www.</c>; where it ends with a dot, any host that begins so.</param>
/// <param name="Kind">What it leads to; <see cref="LinkKind.Url"/> for the pages of a site of repositories that are none.</param>
/// <param name="Parts">How many parts of the path the id of a repository has.</param>
internal sealed record LinkHost(string Beginning, LinkKind Kind, int Parts)
{
    private const int OwnerAndName = 2;
    private const string AllParts = "*";

    /// <param name="beginning">As for the site.</param>
    /// <param name="tail">Kind and number of parts, as the file has them.</param>
    public static LinkHost Of(string beginning, string tail)
    {
        var words = tail.Split(' ');
        var parts = words.Length == 1 ? OwnerAndName : words[1] == AllParts ? int.MaxValue : int.Parse(words[1], CultureInfo.InvariantCulture);
        return new LinkHost(beginning, Enum.Parse<LinkKind>(words[0], ignoreCase: true), parts);
    }

    /// <summary>Where the path goes on behind the beginning; -1 where the address is none of this site.</summary>
    /// <param name="address">Without scheme and <c>www.</c>.</param>
    public int PathStart(ReadOnlySpan<char> address)
    {
        if (!address.StartsWith(Beginning, StringComparison.OrdinalIgnoreCase))
            return -1;
        return Beginning[^1] == '.' ? address.IndexOf('/') + 1 is > 0 and var path ? path : -1 : Beginning.Length;
    }

    /// <summary>Of <c>heronry/reeds/tree/main</c> the first two; of a site that has no owners, or where a page of the repository says that it needs none, the name; null where there is nothing, or an owner alone.</summary>
    public string? IdIn(string path)
    {
        // Where a part of the path says what it leads to, as in huggingface.co/datasets/reeds, there need be no owner.
        var needsOwner = Parts > 1 && !Beginning.AsSpan(0, Beginning.Length - 1).Contains('/');
        var all = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var names = new List<string>();
        foreach (var part in all)
        {
            if (names.Count == Parts)
                break;
            if (IsRoute(all, names.Count))
            {
                needsOwner = false;
                break;
            }

            var length = RepositoryName.Length(part);
            if (length > 0)
                names.Add(part[..length]);
            if (length < part.Length)
                break;
        }

        return names.Count == 0 || (names.Count == 1 && needsOwner) ? null : RepositoryName.WithoutEnding(string.Join('/', names));
    }

    // pond/fish/carp/-/tree/main, and of a site where a repository need have no owner: carp/tree/main
    private bool IsRoute(string[] parts, int i)
    {
        if (i == 0 || !Is(parts[i]))
            return false;
        if (Parts == int.MaxValue)
            return i >= OwnerAndName || !char.IsAsciiLetter(parts[i][0]);
        return i + 1 < parts.Length && !Is(parts[i + 1]);

        static bool Is(string part) => LinkWords.Routes.Contains(part, StringComparer.Ordinal);
    }
}
