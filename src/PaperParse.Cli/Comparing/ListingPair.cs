using System.CommandLine;
using PaperParse.Extraction;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>Listings that are looked at together, each a file of its own.</summary>
internal static class ListingPair
{
    /// <summary>The papers of the files, in order. Null, after saying why, where one of them cannot be read, or is not one text.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="paths">As they were named.</param>
    /// <param name="reader">Reads them.</param>
    /// <param name="dialect">How they are read.</param>
    /// <param name="asOf">The day that counts as today.</param>
    /// <param name="positions">What columns count.</param>
    /// <param name="streams">What is wrong is said here.</param>
    public static IReadOnlyList<PaperList>? TryRead(ParseResult parsed, IReadOnlyList<string> paths, InputReader reader, DialectChoice dialect, DateOnly? asOf, PositionEncoding positions, Streams streams)
    {
        if (paths.Count(path => path == InputReader.StandardInput) > 1)
        {
            streams.Say("paperparse: standard input (-) can be read once only; name a file for the other");
            return null;
        }

        if (dialect.TryRead(parsed, asOf, paths.Select(path => reader.PlaceOf(new InputPath(path))), streams) is not { } options)
            return null;
        var lists = new List<PaperList>();
        foreach (var path in paths)
        {
            var before = lists.Count;
            foreach (var text in reader.ReadOne(path))
            {
                var listing = Listing.Parse(text, options.For(reader.PlaceOf(new InputPath(path))));
                EncodingNote.Say(streams, text);
                UnreadNote.Say(streams, listing.Tree);
                DamageNote.Say(streams, listing.Papers, positions);
                lists.Add(listing.Papers);
            }

            if (reader.HasFailed)
                return null;
            if (lists.Count == before + 1)
                continue;
            streams.Say($"paperparse: {path}: {lists.Count - before} texts are in it, and one is wanted; take them apart first");
            return null;
        }

        return lists;
    }
}
