using System.Text;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Grammars;
using PaperParse.Syntax;

namespace PaperParse.Testing;

/// <summary>
/// Tests of a rule as a listing with marks: <c>[|1 authors|]</c> where a finding is expected, and the listing as the fix leaves it.
/// Every text that passes through is checked for fidelity, too.
/// </summary>
public static class RuleVerifier
{
    /// <summary>
    /// Runs the rule over the listing and compares what it finds with the marks; then, where a fixed text is given, applies the fixes
    /// of the rule (unsafe ones where that is its tier) and compares again. No fix may be refused, as those are after which entries would be read differently; the fixed text must have nothing left to fix, and stay as it is when it is fixed once more.
    /// </summary>
    /// <param name="dialect">What the listing is read with.</param>
    /// <param name="rule">The rule that is tested; no other runs.</param>
    /// <param name="marked">See <see cref="MarkedText"/>. A listing without marks says that there is no finding.</param>
    /// <param name="fixedText">What the fixes make of it; null where that is not tested.</param>
    /// <param name="asOf">The day that counts as today.</param>
    /// <exception cref="VerificationException">Something is different, and the message shows both; or the rule has a mistake, and the message says which.</exception>
    public static void Verify(Dialect dialect, Rule rule, string marked, string? fixedText = null, DateOnly? asOf = null)
    {
        if (RuleCheck.MistakeIn(rule) is { } mistake)
            throw new VerificationException(mistake);
        var expected = MarkedText.Parse(marked);
        var tree = dialect.Parse(new SourceText(expected.Text));
        TreeFidelity.Check(tree);
        var papers = PaperExtractor.Extract(tree, asOf);
        var found = AnalysisDriver.Analyze(papers, [rule]);
        // What it would have found is not known, so there is nothing to compare.
        if (found.FirstOrDefault(finding => finding.Id == EngineDescriptors.RuleThrew.Id) is { } threw)
            throw new VerificationException(threw.Message);
        CompareFindings(rule, expected, found, tree);
        CheckMessages(found);
        if (fixedText is not null)
            VerifyFix(rule, papers, fixedText);
    }

    private static void CompareFindings(Rule rule, MarkedText expected, IReadOnlyList<Diagnostic> found, SyntaxTree tree)
    {
        var wanted = expected.Expected.Select(finding => (finding.Id ?? rule.Descriptor.Id, finding.Span)).Order().ToList();
        var got = found.Select(finding => (finding.Id, finding.Span)).Order().ToList();
        if (wanted.SequenceEqual(got))
            return;
        var message = new StringBuilder("The findings are not those that are marked.\nMarked:\n");
        AppendAll(message, expected.Expected.Select(finding => Show(finding.Id ?? rule.Descriptor.Id, finding.Span, tree.Text)));
        message.Append("Found:\n");
        AppendAll(message, found.Select(finding => $"{Show(finding.Id, finding.Span, tree.Text)}: {finding.Message}"));
        throw new VerificationException(message.Append("Tree:\n").Append(IndentedDump.Of(tree.Root)).ToString());
    }

    /// <summary>Messages reach terminals, so each is one line with nothing in it that acts on one.</summary>
    private static void CheckMessages(IReadOnlyList<Diagnostic> found)
    {
        foreach (var finding in found)
        {
            if (finding.Message.Length == 0 || finding.Message != Escaped.Inline(finding.Message))
                throw new VerificationException($"The message of {finding.Id} is empty or not escaped: {Escaped.Quote(finding.Message)}");
        }
    }

    private static void VerifyFix(Rule rule, PaperList papers, string expected)
    {
        var most = rule.Descriptor.Fix
            ?? throw new VerificationException($"A fixed text is given, and the descriptor of {rule.Descriptor.Id} says that the rule has no fixes.");
        var once = FixAll.Apply(papers, [rule], most);
        if (once.Remaining.FirstOrDefault(finding => finding.Id == EngineDescriptors.FixNotApplied.Id) is { } refused)
            throw new VerificationException($"{Show(refused.Id, refused.Span, once.Tree.Text)}: {refused.Message}");
        CompareFixed(expected, once.Tree.Text.ToString());
        TreeFidelity.Check(once.Tree);
        if (once.Remaining.FirstOrDefault(finding => finding.Fix is { } fix && fix.Safety <= most) is { } left)
            throw new VerificationException($"After the fix there is still something to fix: {Show(left.Id, left.Span, once.Tree.Text)}: {left.Message}");
        var twice = FixAll.Apply(once.Papers, [rule], most);
        if (twice.Count > 0)
            throw new VerificationException($"Fixed once more, the text changes again, to {Escaped.Quote(twice.Tree.Text.ToString())}");
    }

    private static void CompareFixed(string expected, string got)
    {
        if (expected == got)
            return;
        var same = expected.AsSpan().CommonPrefixLength(got);
        throw new VerificationException(
            $"The fixed text is not the one given; they differ from offset {same} on.\nGiven: {From(expected, same)}\nGot:   {From(got, same)}");

        static string From(string text, int offset) => offset == text.Length ? "(the end)" : Escaped.Quote(text.AsSpan(offset, Math.Min(120, text.Length - offset)));
    }

    private static void AppendAll(StringBuilder message, IEnumerable<string> lines)
    {
        var before = message.Length;
        foreach (var line in lines)
            message.Append("  ").Append(line).Append('\n');
        if (message.Length == before)
            message.Append("  nothing\n");
    }

    private static string Show(string id, TextSpan span, SourceText text) =>
        $"{id} at {text.Lines.PositionOf(span.Start)}, {span}, {(span.IsEmpty ? "a place" : Escaped.Quote(text.Slice(span)))}";
}
