using System.Numerics;
using System.Runtime.InteropServices;

namespace PaperParse.Analyzers;

/// <summary>
/// Which of many titles to compare, by MinHash: sixteen bands of four hashes each. Two titles that have four fifths of their trigrams in common meet in a band but
/// for one pair in 5,000, and of those that meet only the ones whose hashes agree are left.
/// </summary>
internal sealed class TitleIndex
{
    private const int Bands = 16;
    private const int HashesOfBand = 4;
    private const int Hashes = Bands * HashesOfBand;

    /// <summary>Titles that have a phrase in common meet in many bands; a title is compared with the last ones only, or the work would be quadratic.</summary>
    private const int MostOfBand = 6;

    /// <summary>Of two titles with four fifths in common 51 of the 64 hashes agree; less than this is four standard deviations away.</summary>
    private const int LeastAgreement = 38;

    private const int Nobody = -1;

    private static readonly uint[] Factors = Spread(odd: 1);
    private static readonly uint[] Summands = Spread(odd: 0);

    /// <summary>Those of one title behind those of another.</summary>
    private readonly uint[] _hashes;

    private readonly int _count;
    private readonly List<(int Later, int Earlier)> _pairs = [];

    private TitleIndex(IReadOnlyList<TitleWords> titles)
    {
        _count = titles.Count;
        _hashes = new uint[_count * Hashes];
        for (var i = 0; i < _count; i++)
            Hash(titles[i], HashesOf(i));
    }

    /// <summary>Pairs that are worth to be compared, by the later one and then the earlier one, each once.</summary>
    public static IReadOnlyList<(int Later, int Earlier)> PairsOf(IReadOnlyList<TitleWords> titles)
    {
        var index = new TitleIndex(titles);
        // Band by band, so that what is searched is small and stays near.
        var places = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, 2 * titles.Count))];
        var keys = new ulong[titles.Count];
        var before = new int[titles.Count];
        for (var band = 0; band < Bands; band++)
        {
            Array.Fill(places, Nobody);
            index.Meet(band, places, keys, before);
        }

        index._pairs.Sort();
        return [.. index._pairs.Distinct()];
    }

    /// <param name="band">Whose hashes are looked at.</param>
    /// <param name="places">The last title with a key, at the place that its key gives or the next free one.</param>
    /// <param name="keys">Of the titles so far.</param>
    /// <param name="before">Of each title the one before it with the same key.</param>
    private void Meet(int band, int[] places, ulong[] keys, int[] before)
    {
        for (var title = 0; title < _count; title++)
        {
            var key = keys[title] = KeyOf(HashesOf(title), band);
            var place = (int)(key >> 32) & (places.Length - 1);
            while (places[place] != Nobody && keys[places[place]] != key)
                place = (place + 1) & (places.Length - 1);
            before[title] = places[place];
            places[place] = title;
            for (var (other, steps) = (before[title], 0); other != Nobody && steps < MostOfBand; steps++, other = before[other])
            {
                if (Agreement(HashesOf(title), HashesOf(other)) >= LeastAgreement)
                    _pairs.Add((title, other));
            }
        }
    }

    private Span<uint> HashesOf(int title) => _hashes.AsSpan(title * Hashes, Hashes);

    private static void Hash(TitleWords title, Span<uint> target)
    {
        var factors = Vectors(Factors);
        var summands = Vectors(Summands);
        var least = MemoryMarshal.Cast<uint, Vector<uint>>(target);
        for (var i = 0; i < least.Length; i++)
        {
            var (factor, summand, smallest) = (factors[i], summands[i], new Vector<uint>(uint.MaxValue));
            foreach (var trigram in title.Trigrams)
                smallest = Vector.Min(smallest, (factor * trigram) + summand);
            least[i] = smallest;
        }
    }

    private static int Agreement(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        var left = Vectors(one);
        var right = Vectors(other);
        var same = Vector<uint>.Zero;
        for (var i = 0; i < left.Length; i++)
            same -= Vector.Equals(left[i], right[i]);
        return (int)Vector.Sum(same);
    }

    private static ReadOnlySpan<Vector<uint>> Vectors(ReadOnlySpan<uint> numbers) => MemoryMarshal.Cast<uint, Vector<uint>>(numbers);

    private static ulong KeyOf(ReadOnlySpan<uint> hashes, int band)
    {
        var key = 0UL;
        foreach (var hash in hashes.Slice(band * HashesOfBand, HashesOfBand))
            key = (key ^ hash) * 0x9E3779B97F4A7C15;
        return key;
    }

    /// <summary>Numbers far apart, the same in every run.</summary>
    private static uint[] Spread(uint odd)
    {
        var numbers = new uint[Hashes];
        var state = 0x2545F4914F6CDD1DUL + odd;
        for (var i = 0; i < Hashes; i++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            numbers[i] = (uint)(state >> 32) | odd;
        }

        return numbers;
    }
}
