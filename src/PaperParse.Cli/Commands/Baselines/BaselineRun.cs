using System.Collections.Frozen;
using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>One run of <c>baseline</c>: what is found in the inputs, and what the file of accepted findings says of them.</summary>
/// <param name="store">The file.</param>
/// <param name="inputs">What to read.</param>
/// <param name="reader">Of the inputs.</param>
/// <param name="checking">With what each is checked.</param>
/// <param name="streams">Of the tool.</param>
internal sealed class BaselineRun(BaselineStore store, IReadOnlyList<InputPath> inputs, InputReader reader, Checking checking, Streams streams)
{
    private readonly FrozenSet<string> _knownIds = SuppressionChoice.KnownIds(checking.Known);

    public int Create()
    {
        if (store.Exists)
            return Refuse("is there already; 'paperparse baseline update' accepts what is new, 'paperparse baseline prune' forgets what is gone, and to start anew delete it");
        if (ReadEach((_, papers, with) => Baseline.Of(papers, with)) is not { } found)
            return ExitCode.Failure;
        var file = new BaselineFile(found);
        return Write(file, $"{Wording.Count(file.Count, "finding")} in {Wording.Count(file.Files.Values.Count(baseline => baseline.Accepted.Count > 0), "file")} accepted");
    }

    public int Update()
    {
        if (TryReadFile(_knownIds) is not { } before)
            return ExitCode.Failure;
        if (ReadEach((name, papers, with) => (Found: Baseline.Of(papers, with), Kept: Unasked(before, name, with), Gone: Gone(before, name, papers, with))) is not { } texts)
            return ExitCode.Failure;
        var gone = texts.Values.Sum(text => CountOf(text.Gone));
        var file = With(before, texts.ToDictionary(text => text.Key, text => Sum(text.Value.Found, text.Value.Kept)));
        return Write(file, $"{Wording.Count(file.Count, "finding")} accepted, {Number(file.Count - before.Count + gone)} new, {Number(gone)} gone");
    }

    public int Prune()
    {
        if (TryReadFile(rules: null) is not { } before)
            return ExitCode.Failure;
        if (ReadEach((name, papers, with) => AcceptedIn(before, name).Without(Gone(before, name, papers, with))) is not { } texts)
            return ExitCode.Failure;
        var kept = before.Files.Where(file => store.HasText(file.Key)).ToDictionary(file => file.Key, file => new Baseline(file.Value.Accepted.Where(one => _knownIds.Contains(one.Key.Rule)).ToDictionary()));
        var file = With(new BaselineFile(kept), texts);
        return Write(file, $"{Wording.Count(file.Count, "finding")} accepted, {Number(before.Count - file.Count)} gone");
    }

    public int Show()
    {
        if (TryReadFile(_knownIds) is not { } file)
            return ExitCode.Failure;
        if (ReadEach((name, papers, with) => AcceptedText.Of(papers, with, AcceptedIn(file, name), Gone(file, name, papers, with))) is not { } texts)
            return ExitCode.Failure;
        foreach (var text in texts.Values)
            text.Write(streams.Out, streams.OutPalette);
        var (found, gone) = (texts.Values.Sum(text => text.Found.Count), texts.Values.Sum(text => CountOf(text.Gone)));
        streams.Out.WriteLine($"{Wording.Count(texts.Count, "file")}; {Wording.Count(found + gone, "finding")} accepted: {Number(found)} found, {Number(gone)} gone");
        return ExitCode.Ok;
    }

    /// <summary>What is worked out of each text, by the name that the file has for it; null, after saying why, where an input cannot be read or named.</summary>
    private Dictionary<string, T>? ReadEach<T>(Func<string, PaperList, AnalysisOptions, T> work)
    {
        foreach (var input in inputs.Select(reader.PlaceOf))
        {
            if (store.NameOf(input) is null)
            {
                Refuse($"speaks of its own folder and what is below, and {input} lies elsewhere; keep the file further up (--baseline)");
                return null;
            }
        }

        var texts = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (name, result) in reader.Select(inputs, (place, text) => Work(place, text)))
            texts[name] = result;
        if (!reader.HasFailed)
            return texts;
        streams.Say($"paperparse: {store.Path}: left alone, since not all could be read");
        return null;

        (string Name, T Result) Work(string place, SourceText text)
        {
            var with = checking.For(place, text);
            var papers = Listing.Parse(text, with).Papers;
            var name = store.NameOf(text.Path!)!;
            return (name, work(name, papers, with.AnalysisFor(papers.Tree.Detection.Dialect)));
        }
    }

    private BaselineFile? TryReadFile(IReadOnlyCollection<string>? rules)
    {
        if (store.Exists)
            return store.TryRead(rules, streams);
        Refuse("is not there; 'paperparse baseline create' makes it");
        return null;
    }

    private int Write(BaselineFile file, string what)
    {
        if (!store.TryWrite(file, streams))
            return ExitCode.Failure;
        streams.Say($"{store.Path}: {what}");
        return ExitCode.Ok;
    }

    private int Refuse(string problem)
    {
        streams.Say($"paperparse: {store.Path}: {problem}");
        return ExitCode.Failure;
    }

    private static Baseline AcceptedIn(BaselineFile file, string name) => file.Files.GetValueOrDefault(name) ?? Nothing;

    private static Baseline Nothing { get; } = new(new Dictionary<AcceptedFinding, int>());

    /// <summary>What is accepted and not found any more, though its rule was asked; and what rules found that there are no more.</summary>
    private Baseline Gone(BaselineFile file, string name, PaperList papers, AnalysisOptions with)
    {
        var accepted = AcceptedIn(file, name);
        return accepted.Without(accepted.StillFound(papers, with)).Without(Unasked(file, name, with));
    }

    private Baseline Unasked(BaselineFile file, string name, AnalysisOptions with)
    {
        var asked = with.Rules.Select(rule => rule.Descriptor).Concat(EngineDescriptors.All).Select(descriptor => descriptor.Id).Except(with.Silenced).ToHashSet(StringComparer.Ordinal);
        return new Baseline(AcceptedIn(file, name).Accepted.Where(one => _knownIds.Contains(one.Key.Rule) && !asked.Contains(one.Key.Rule)).ToDictionary());
    }

    private static Baseline Sum(Baseline one, Baseline other) => new(one.Accepted.Concat(other.Accepted).ToDictionary());

    private static BaselineFile With(BaselineFile file, Dictionary<string, Baseline> texts) =>
        new(file.Files.Where(one => !texts.ContainsKey(one.Key)).Concat(texts).ToDictionary());

    private static int CountOf(Baseline baseline) => baseline.Accepted.Values.Sum();

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
