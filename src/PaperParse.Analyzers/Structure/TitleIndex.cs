using System.Numerics;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>
/// Titles by MinHash: sixteen bands of four hashes each. Two titles with four fifths of their trigrams in common meet in a band but for one pair in
/// 5,000; two with a fifth in one of forty.
/// </summary>
internal sealed class TitleIndex
{
    private const int Bands = 16;
    private const int HashesOfBand = 4;

    /// <summary>A band that thousands of titles share would make the work quadratic; they have some phrase in common, and meet the last of them.</summary>
    private const int MostOfBand = 32;

    private static readonly uint[] Factors = Spread(Bands * HashesOfBand, odd: 1);
    private static readonly uint[] Summands = Spread(Bands * HashesOfBand, odd: 0);

    private readonly List<(Paper Paper, TitleWords Title)> _titles = [];
    private readonly Dictionary<ulong, List<int>>[] _bands = [.. Enumerable.Range(0, Bands).Select(_ => new Dictionary<ulong, List<int>>())];
    private readonly uint[] _least = new uint[Bands * HashesOfBand];

    // The title that the hashes are of.
    private TitleWords? _hashed;

    /// <summary>The titles that share so much with this one, in percent.</summary>
    public IEnumerable<(Paper Paper, TitleWords Title, int Share)> Near(TitleWords title, int leastShare)
    {
        Hash(title);
        var met = new HashSet<int>();
        for (var band = 0; band < Bands; band++)
        {
            if (_bands[band].TryGetValue(KeyOf(band), out var others))
                met.UnionWith(others);
        }

        foreach (var place in met.Order())
        {
            var (paper, other) = _titles[place];
            if (title.ShareWith(other) is var share && share >= leastShare)
                yield return (paper, other, share);
        }
    }

    public void Add(Paper paper, TitleWords title)
    {
        Hash(title);
        for (var band = 0; band < Bands; band++)
        {
            var key = KeyOf(band);
            if (!_bands[band].TryGetValue(key, out var places))
                _bands[band].Add(key, places = new List<int>(1));
            if (places.Count == MostOfBand)
                places.RemoveAt(0);
            places.Add(_titles.Count);
        }

        _titles.Add((paper, title));
    }

    private void Hash(TitleWords title)
    {
        if (ReferenceEquals(title, _hashed))
            return;
        _hashed = title;
        Array.Fill(_least, uint.MaxValue);
        foreach (var trigram in title.Trigrams)
        {
            for (var i = 0; i < _least.Length; i += Vector<uint>.Count)
                Vector.Min(new Vector<uint>(_least, i), (new Vector<uint>(Factors, i) * trigram) + new Vector<uint>(Summands, i)).CopyTo(_least, i);
        }
    }

    private ulong KeyOf(int band)
    {
        var key = 0UL;
        for (var i = 0; i < HashesOfBand; i++)
            key = (key ^ _least[(band * HashesOfBand) + i]) * 0x9E3779B97F4A7C15;
        return key;
    }

    /// <summary>Numbers far apart, the same in every run.</summary>
    private static uint[] Spread(int count, uint odd)
    {
        var numbers = new uint[count];
        var state = 0x2545F4914F6CDD1DUL + odd;
        for (var i = 0; i < count; i++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            numbers[i] = (uint)(state >> 32) | odd;
        }

        return numbers;
    }
}
