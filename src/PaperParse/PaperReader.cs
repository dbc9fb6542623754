using System.Runtime.CompilerServices;
using PaperParse.Analysis;
using PaperParse.Analyzers;
using PaperParse.Extraction;
using PaperParse.Inputs;

namespace PaperParse;

/// <summary>
/// The papers of files, folders and streams, one text after the other, so that no more than one is held, however many there are.
/// What a paper is of, it knows: <c>paper.Entry.Tree.Text.Path</c>. Who needs what is around the papers asks for the listings.
/// <para>
/// Nothing is lost in silence. What cannot be read is an <see cref="InputException"/>: thrown, or handed to <see cref="ReadingOptions.OnProblem"/>.
/// </para>
/// <para>
/// Cancellation is looked at in each folder that is searched, while bytes are read, and before each text and each paper; in the midst of a text that is being parsed it is not.
/// </para>
/// </summary>
/// <example><code>
/// await foreach (var paper in PaperReader.ReadAsync("dumps", cancellation: stop))
///     Console.WriteLine($"{paper.Entry.Tree.Text.Path}: {paper.Title}");
/// </code></example>
public static class PaperReader
{
    /// <summary>Of the findings of a text those that say that papers, or parts of them, are not in it.</summary>
    private static readonly Rule[] DamageRules = [new UndecodableBytes(), new NoEntries(), new CutOffEntry()];

    /// <summary>The papers of a file, of the listings in a folder and below it, or of the files that match a pattern such as <c>dumps/**/*.txt</c>.</summary>
    /// <inheritdoc cref="ReadAsync(IEnumerable{string}, ReadingOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<Paper> ReadAsync(string path, ReadingOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ReadAsync([path], options, cancellation);
    }

    /// <summary>The papers of files, folders and patterns: in the order of the paths, below a folder in the ordinal order of theirs, each file once.</summary>
    /// <param name="paths">All are looked up before the first is read. There is no name for standard input; its stream can be read.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="InputException">While the papers are asked for, and nobody is told of problems: a path leads to nothing that can be
    /// read; or, behind the papers that it has, a text has bytes that cannot be decoded (PP0001), no papers (PP0007), or ends in the middle of one (PP0008).</exception>
    /// <exception cref="OperationCanceledException">While the papers are asked for: it was cancelled.</exception>
    public static IAsyncEnumerable<Paper> ReadAsync(IEnumerable<string> paths, ReadingOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new ReadingOptions();
        return Papers(ReadListingsAsync(paths, options, cancellation), options, cancellation);
    }

    /// <summary>The papers that a stream holds; of a mailbox, those of all its messages.</summary>
    /// <param name="stream">Stays open. Read to its end before the first paper is there.</param>
    /// <param name="path">What the text is called: a name with the ending that the file would have, which says whether it is a mail.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="ArgumentException">The stream is one that is not read.</exception>
    /// <exception cref="InputException">As of a file; also where the stream is damaged.</exception>
    /// <exception cref="OperationCanceledException">While the papers are asked for: it was cancelled.</exception>
    public static IAsyncEnumerable<Paper> ReadAsync(Stream stream, string path, ReadingOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new ReadingOptions();
        return Papers(ReadListingsAsync(stream, path, options, cancellation), options, cancellation);
    }

    /// <summary>The listings of files, folders and patterns: one for each text, also for one without papers.</summary>
    /// <inheritdoc cref="ReadAsync(IEnumerable{string}, ReadingOptions?, CancellationToken)" path="/param"/>
    /// <exception cref="InputException">While the listings are asked for, and nobody is told of problems: a path leads to nothing that can be
    /// read. What is wrong in a text that can be read is among its findings.</exception>
    /// <exception cref="OperationCanceledException">While the listings are asked for: it was cancelled.</exception>
    public static IAsyncEnumerable<Listing> ReadListingsAsync(IEnumerable<string> paths, ReadingOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        options ??= new ReadingOptions();
        return Listings(Texts(paths, options.Input, cancellation), options, cancellation);
    }

    /// <summary>The listings that a stream holds: one, unless it is a mailbox, which has one for each message.</summary>
    /// <inheritdoc cref="ReadAsync(Stream, string, ReadingOptions?, CancellationToken)" path="/param"/>
    /// <exception cref="ArgumentException">The stream is one that is not read.</exception>
    /// <exception cref="InputException">As of a file; also where the stream is damaged.</exception>
    /// <exception cref="OperationCanceledException">While the listings are asked for: it was cancelled.</exception>
    public static IAsyncEnumerable<Listing> ReadListingsAsync(Stream stream, string path, ReadingOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= new ReadingOptions();
        return Listings(InputFile.ReadAllAsync(stream, path, options.Input, cancellation), options, cancellation);
    }

    private static async IAsyncEnumerable<InputText> Texts(IEnumerable<string> paths, InputOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var input in InputPaths.Of(paths, cancellation))
        {
            if (input.Problem is not null)
            {
                yield return InputText.Of(new InputException(input.Path, input.Problem));
                continue;
            }

            await foreach (var text in InputFile.ReadAllAsync(input.Path, options, cancellation).ConfigureAwait(false))
                yield return text;
        }
    }

    private static async IAsyncEnumerable<Listing> Listings(IAsyncEnumerable<InputText> texts, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var text in texts.WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (text.IsRead)
                yield return Listing.Parse(text.Text, options.Listing);
            else
                Tell(text.Problem, options);
        }
    }

    private static async IAsyncEnumerable<Paper> Papers(IAsyncEnumerable<Listing> listings, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var listing in listings.WithCancellation(cancellation).ConfigureAwait(false))
        {
            foreach (var paper in listing.Papers.Papers)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return paper;
            }

            foreach (var damage in DamageOf(listing.Papers))
                Tell(damage, options);
        }
    }

    private static IEnumerable<InputException> DamageOf(PaperList papers)
    {
        var text = papers.Tree.Text;
        return AnalysisDriver.Analyze(papers, DamageRules)
            .Where(finding => DamageRules.Any(rule => rule.Descriptor.Id == finding.Id))
            .Select(finding => new InputException(text.Path ?? "", $"{text.Lines.PositionOf(finding.Span.Start)}: {finding.Id}: {finding.Message}"));
    }

    private static void Tell(InputException problem, ReadingOptions options)
    {
        if (options.OnProblem is not { } tell)
            throw problem;
        tell(problem);
    }
}
