using System.Numerics;
using System.Runtime.InteropServices;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>
/// Titles by MinHash: sixteen bands of four hashes each. Two titles that have four fifths of their trigrams in common meet in a band but for one pair in
/// 5,000, and of those that meet only the ones whose hashes agree are compared trigram by trigram.
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

    private readonly List<Entry> _titles = [];

    // Of each band the last title with a key, and of each title the one with the same key before it.
    private readonly Dictionary<ulong, int>[] _last = [.. Enumerable.Range(0, Bands).Select(_ => new Dictionary<ulong, int>())];
    private readonly List<int>[] _before = [.. Enumerable.Range(0, Bands).Select(_ => new List<int>())];
    private readonly List<int> _met = [];

    /// <summary>Adds a title, and says which of those before it share so much with it, in percent.</summary>
    public IEnumerable<(Paper Paper, TitleWords Title, int Share)> AddAndFindNear(Paper paper, TitleWords title, int leastShare)
    {
        var hashes = HashesOf(title);
        _met.Clear();
        for (var band = 0; band < Bands; band++)
        {
            var key = KeyOf(hashes, band);
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_last[band], key, out var isKnown);
            var last = isKnown ? place : Nobody;
            for (var (other, steps) = (last, 0); other != Nobody && steps < MostOfBand; steps++, other = _before[band][other])
                _met.Add(other);
            _before[band].Add(last);
            place = _titles.Count;
        }

        _titles.Add(new Entry(paper, title, hashes));
        return _met.Count == 0 ? [] : Compare(title, hashes, leastShare);
    }

    private IEnumerable<(Paper Paper, TitleWords Title, int Share)> Compare(TitleWords title, uint[] hashes, int leastShare)
    {
        _met.Sort();
        for (var i = 0; i < _met.Count; i++)
        {
            if (i > 0 && _met[i] == _met[i - 1])
                continue;
            var other = _titles[_met[i]];
            if (Agreement(hashes, other.Hashes) >= LeastAgreement && title.ShareWith(other.Title) is var share && share >= leastShare)
                yield return (other.Paper, other.Title, share);
        }
    }

    private static uint[] HashesOf(TitleWords title)
    {
        var least = new uint[Hashes];
        for (var i = 0; i < Hashes; i += Vector<uint>.Count)
        {
            var (factors, summands, smallest) = (new Vector<uint>(Factors, i), new Vector<uint>(Summands, i), new Vector<uint>(uint.MaxValue));
            foreach (var trigram in title.Trigrams)
                smallest = Vector.Min(smallest, (factors * trigram) + summands);
            smallest.CopyTo(least, i);
        }

        return least;
    }

    private static int Agreement(uint[] one, uint[] other)
    {
        var same = Vector<uint>.Zero;
        for (var i = 0; i < Hashes; i += Vector<uint>.Count)
            same -= Vector.Equals(new Vector<uint>(one, i), new Vector<uint>(other, i));
        return (int)Vector.Sum(same);
    }

    private static ulong KeyOf(uint[] hashes, int band)
    {
        var key = 0UL;
        for (var i = 0; i < HashesOfBand; i++)
            key = (key ^ hashes[(band * HashesOfBand) + i]) * 0x9E3779B97F4A7C15;
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

    private readonly record struct Entry(Paper Paper, TitleWords Title, uint[] Hashes);
}
