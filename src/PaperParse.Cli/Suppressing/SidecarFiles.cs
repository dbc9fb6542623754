using PaperParse.Analysis;

namespace PaperParse.Cli;

/// <summary>The sidecars of the inputs of a run, each read once.</summary>
/// <param name="named">The one that stands for all; null to go by what lies beside the inputs.</param>
/// <param name="ids">Of all rules there are.</param>
/// <param name="streams">What is wrong with one is said here.</param>
internal sealed class SidecarFiles(string? named, IReadOnlyList<string> ids, Streams streams)
{
    private const string Compressed = ".gz";

    private readonly Dictionary<string, Sidecar?> _read = new(StringComparer.Ordinal);

    /// <summary>The sidecar of one listing alone: its own name, and what a sidecar ends with.</summary>
    public static string OwnNameOf(string place) => place + Sidecar.Extension;

    /// <summary>The sidecar of a listing in all of its forms: <c>week.txt</c>, <c>week.html</c> and <c>week.html.gz</c> share <c>week.paperparse-ignore</c>. Null for a name without an ending.</summary>
    public static string? SharedNameOf(string place)
    {
        var plain = place.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase) ? place[..^Compressed.Length] : place;
        var stem = Path.ChangeExtension(plain, null);
        return stem == plain || Path.GetFileName(stem).Length == 0 ? null : stem + Sidecar.Extension;
    }

    /// <summary>Reads those of the inputs. False, after saying why, where one cannot be read.</summary>
    public bool TryRead(IEnumerable<string> places)
    {
        foreach (var (path, isShared) in places.SelectMany(NamesFor).Distinct())
        {
            if (named is null && !Path.Exists(path))
                continue;
            if (named is not null && !File.Exists(path))
                streams.Say($"paperparse: --sidecar: there is no file {path}; 'paperparse suppress' writes one");
            var text = named is null || File.Exists(path) ? SidecarReading.TryReadText(path, named is not null, streams) : null;
            _read[path] = text is null ? null : SidecarReading.TryParse(text, isShared, ids, streams);
        }

        return !_read.ContainsValue(null);
    }

    /// <summary>The options, with what the sidecars of an input say.</summary>
    public ListingOptions AddTo(ListingOptions options, string place)
    {
        var sidecars = NamesFor(place).Select(name => _read.GetValueOrDefault(name.Path)).OfType<Sidecar>().ToList();
        return sidecars.Count == 0 ? options : options with { Suppressions = options.Suppressions with { Sidecars = sidecars } };
    }

    private IEnumerable<(string Path, bool IsShared)> NamesFor(string place)
    {
        if (named is not null)
        {
            yield return (named, true);
            yield break;
        }

        if (place == InputReader.StandardInput)
            yield break;
        yield return (OwnNameOf(place), false);
        if (SharedNameOf(place) is { } shared)
            yield return (shared, true);
    }
}
