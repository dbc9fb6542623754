using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Export;

/// <summary>
/// Records as one indented JSON array of all of them, ended by LF, in UTF-8 without a byte order mark.
/// What is invisible or could act on a terminal is escaped; an unpaired surrogate of the source comes out as U+FFFD.
/// </summary>
public static class JsonExporter
{
    /// <summary>Writes to the stream as it goes, and leaves it open.</summary>
    /// <param name="output">Where the records go.</param>
    /// <param name="papers">May be made while it is read: nothing of a list is kept once the next is asked for.</param>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(Stream output, params IEnumerable<PaperList> papers) => Write(output, PositionEncoding.Utf16, papers);

    /// <inheritdoc cref="Write(Stream, IEnumerable{PaperList})"/>
    /// <param name="positions">What start, length and column of a field count.</param>
    public static void Write(Stream output, PositionEncoding positions, params IEnumerable<PaperList> papers)
    {
        using var writer = new RecordWriter(output, indented: true, positions);
        writer.OpenArray();
        foreach (var list in papers)
        {
            foreach (var paper in list.Papers)
                writer.Write(list, paper);
        }

        writer.CloseArray();
        writer.EndLine();
        writer.Finish();
    }
}
