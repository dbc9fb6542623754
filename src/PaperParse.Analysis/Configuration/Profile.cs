namespace PaperParse.Analysis;

/// <summary>Settings that go with a kind of listing.</summary>
/// <param name="Name">As it is chosen: <c>hf-search</c>.</param>
/// <param name="What">In one line: what it is for.</param>
/// <param name="Dialects">Those that it is the default of.</param>
/// <param name="Rules">What it says of rules.</param>
public sealed record Profile(string Name, string What, IReadOnlyList<string> Dialects, RuleLayer Rules)
{
    /// <summary>The one that says nothing: every rule that is on by default.</summary>
    public static Profile None { get; } = new("none", "every rule that is on by default", [], new RuleLayer([]));
}
