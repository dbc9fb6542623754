using System.Collections.Frozen;
using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>PP3002: <c>{\it so}</c>, <c>\emph{so}</c>, with or without the backslash: fonts that no listing has.</summary>
public sealed class LatexFontGroup : ProseRule
{
    private static readonly FrozenSet<string> Switches = WordList.Read("LatexFontSwitches.txt");
    private static readonly FrozenSet<string> Commands = WordList.Read("LatexFontCommands.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SwitchLookup = Switches.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CommandLookup = Commands.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int LongestName = Switches.Concat(Commands).Max(name => name.Length);

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3002", "LaTeX font group", Severity.Warning, FixSafety.Unsafe);

    /// <param name="name">Without its backslash.</param>
    internal static bool IsFont(ReadOnlySpan<char> name) => SwitchLookup.Contains(name) || CommandLookup.Contains(name);

    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        if (!prose.Text.Contains('{', StringComparison.Ordinal))
            return;
        var math = ProseMath.Of(prose.Text);
        foreach (var (start, length) in Paragraphs.Of(prose.Text))
        {
            foreach (var (open, close) in Braces(prose.Text, start, start + length))
            {
                if (!math.Contains(open) && FontAt(prose.Text, open, close) is { } font)
                    context.Report(Finding(context, paper, prose, font, close));
            }
        }
    }

    private Diagnostic Finding(RuleContext context, Paper paper, Prose prose, (int Start, int End) font, int close)
    {
        var content = prose.Text[font.End..close];
        return new Diagnostic(Descriptor, prose.SpanOf(font.Start, close + 1 - font.Start), $"{Excerpt.Quote(prose.Text[font.Start..font.End].Trim())} is a font of LaTeX; the text is {Excerpt.Quote(content)}")
        {
            Paper = paper,
            Fix = ProseFix.Of("keep only the text of the group", FixSafety.Unsafe, prose.Replace(font.Start, font.End - font.Start, ""), prose.Replace(close, 1, "")),
        };
    }

    /// <summary>Pairs of braces in a paragraph, by their ends; what has no partner is left out.</summary>
    private static IEnumerable<(int Open, int Close)> Braces(string text, int start, int end)
    {
        var open = new Stack<int>();
        for (var at = start; at < end; at++)
        {
            var next = text.AsSpan(at, end - at).IndexOfAny('{', '}', '\\');
            if (next < 0)
                yield break;
            at += next;
            if (text[at] == '{')
                open.Push(at);
            else if (text[at] == '\\')
                at += at + 1 < end && text[at + 1] is '{' or '}' or '\\' ? 1 : 0;
            else if (open.TryPop(out var partner))
                yield return (partner, at);
        }
    }

    /// <summary>What goes when only the text of the group stays, up to where that begins; null when the group sets no font or has no text.</summary>
    private static (int Start, int End)? FontAt(string text, int open, int close)
    {
        var start = open + 1;
        var hasBackslash = start < close && text[start] == '\\';
        var nameStart = hasBackslash ? start + 1 : start;
        var nameEnd = EndOfName(text, nameStart, close);
        if (nameEnd > nameStart && SwitchLookup.Contains(text.AsSpan(nameStart, nameEnd - nameStart)) && (hasBackslash || IsSpace(text[nameEnd])))
        {
            var end = nameEnd;
            while (end < close && text[end] is ' ' or '\t')
                end++;
            return HasText(text, end, close) ? (open, end) : null;
        }

        nameStart = open;
        while (nameStart > 0 && open - nameStart <= LongestName && char.IsAsciiLetter(text[nameStart - 1]))
            nameStart--;
        if (!CommandLookup.Contains(text.AsSpan(nameStart, open - nameStart)) || !HasText(text, open + 1, close))
            return null;
        return (nameStart > 0 && text[nameStart - 1] == '\\' ? nameStart - 1 : nameStart, open + 1);
    }

    private static int EndOfName(string text, int start, int close)
    {
        var end = start;
        while (end < close && char.IsAsciiLetter(text[end]))
            end++;
        return end;
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c);

    private static bool HasText(string text, int start, int end) => !text.AsSpan(start, end - start).IsWhiteSpace();
}
