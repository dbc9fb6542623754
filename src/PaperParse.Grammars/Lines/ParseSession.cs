using System.Buffers;
using Pidgin;
using Pidgin.Configuration;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Lines;

/// <summary>
/// What one parse of one text knows beside Pidgin's state: the lines and what kinds they are of, the tree being written, what
/// look-aheads found before. It travels as the configuration of the <see cref="ParseState{TToken}"/>, so that parsers keep no state.
/// </summary>
internal sealed class ParseSession : IConfiguration<char>, IDisposable
{
    /// <summary>In the place of a kind: there is no reading to be taken again.</summary>
    public const ulong NoReading = ulong.MaxValue;

    private static readonly Characters.TextParser AnyText = new();

    private readonly LineMap _lines;
    private readonly LineKindTable _kinds;
    private readonly LookAheadMemory _memory;
    private readonly LineKinds[] _known;
    private readonly Reading[] _readings;
    private readonly SyntaxTreeBuilder _read = new();
    // What is left to be counted up to; below zero when either is used up, so that one comparison is enough.
    private long _mostLooks;
    private long _mostTries;
    private (int First, int Last)? _content;
    private AcrossLines? _across;
    private int _silence;
    private int _entered = -1;
    private int _line;
    private bool _isReadAgain;

    public ParseSession(SourceText text, LineKindTable kinds, int lookAheads, SyntaxTreeBuilder builder)
    {
        Text = text.ToString();
        Builder = builder;
        _lines = text.Lines;
        _kinds = kinds;
        _memory = new LookAheadMemory(lookAheads, _lines.Count);
        _known = ArrayPool<LineKinds>.Shared.Rent(_lines.Count + 1);
        _known.AsSpan(0, _lines.Count).Clear();
        _readings = ArrayPool<Reading>.Shared.Rent(_lines.Count + 1);
        (_mostLooks, _mostTries) = Steps.WorthOf(_lines.Count, Text.Length);
        Writer = builder;
    }

    public string Text { get; }

    public SyntaxTreeBuilder Builder { get; }

    /// <summary>Where patterns over characters write: the tree, or what is kept of a line while its kinds are found out.</summary>
    public SyntaxTreeBuilder Writer { get; private set; }

    public Func<char, SourcePosDelta> SourcePosCalculator => static _ => SourcePosDelta.OneCol;

    public IArrayPoolProvider ArrayPoolProvider => DefaultArrayPoolProvider.Instance;

    /// <summary>How often a line was looked at, to show that work grows with the text and no faster.</summary>
    public long Attempts { get; private set; }

    /// <summary>The same of what was tried inside of lines.</summary>
    public long Tries { get; private set; }

    /// <summary>How much can be tried; less than the text is worth where others were read before it on the same account.</summary>
    public long MostTries { init => _mostTries = Math.Min(value, _mostTries); }

    /// <summary>
    /// Whether the text has had all the work that it is worth. From then on nothing fits, neither a line nor anything in one, so that whatever is being
    /// tried comes to its end; what it found means nothing, and is undone.
    /// </summary>
    public bool IsSpent => _mostLooks < 0;

    /// <summary>The line from which on nothing was looked at, since the text had had all the work that it is worth; null where all was read.</summary>
    public int? StoppedAt { get; set; }

    /// <summary>The index of the line that the state stands at the beginning of; the number of lines at the end.</summary>
    public int Line => _line;

    public bool AtEnd => _line == _lines.Count;

    public bool IsSilent => _silence > 0;

    /// <summary>Where a text is weighed and not read for its tree: what its entries say. Else null.</summary>
    public EntryEvidence? Evidence { get; init; }

    /// <summary>How often a line may be looked at before the rest is left unread; only where a text is weighed.</summary>
    public long MostAttempts { get; init; } = long.MaxValue;

    /// <summary>Whether an item was taken before the line that the items are tried at.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>Inside a line: where its text ends, white space at its end left out; or nearer, where something behind was found before.</summary>
    public int ContentEnd { get; set; }

    /// <summary>Inside a line: the width of white space that was passed and belongs to the next token.</summary>
    public int Leading { get; set; }

    /// <summary>The kinds that the line which the state stands at is of or may be of, a bit each; none at the end.</summary>
    public ulong KindsHere(ref ParseState<char> state)
    {
        if (++Attempts > _mostLooks)
        {
            GiveUp();
            return 0;
        }

        if (_line == _lines.Count)
            return 0;
        var kinds = _known[_line].All;
        return kinds != 0 ? kinds : (_known[_line] = _kinds.Look(ref state, this, _lines[_line])).All;
    }

    /// <summary>The kinds that a line, which was read, was found to be of.</summary>
    public ulong KnownKinds(int line) => _known[line].Is;

    /// <summary>Whether the line that the state stands at is of a kind.</summary>
    public bool IsOfKind(ref ParseState<char> state, ulong kind)
    {
        if ((KindsHere(ref state) & kind) == 0)
            return false;
        ref var known = ref _known[_line];
        if ((known.May & kind) != 0)
        {
            var line = _lines[_line];
            EnterLine(line);
            known = known.With(kind, _kinds.Fits(kind, Content(line), ref state, this));
        }

        return (known.Is & kind) != 0;
    }

    /// <summary>Counts work inside of a line.</summary>
    /// <returns>False where the text has had all that it is worth: what asks for more does not fit.</returns>
    public bool Spend(int tries)
    {
        Tries += tries;
        if (Tries <= _mostTries)
            return true;
        GiveUp();
        return _isReadAgain;
    }

    /// <summary>Takes the current line as one of a kind that it is of: its tokens, its break, and on to the next.</summary>
    public void TakeLine(ref ParseState<char> state, ulong kind, Characters.CharacterParser pattern)
    {
        var line = _lines[_line];
        if (IsSilent)
            state.Advance(line.FullWidth);
        else
            WriteLine(ref state, line, kind, pattern);
        _line++;
    }

    /// <summary>Whether the current line, which was entered, fits a pattern. A reading that fits is kept, for when the line is taken.</summary>
    /// <param name="state">Stands at the beginning of the line, afterwards too.</param>
    /// <param name="kind">The kind that the pattern is of.</param>
    /// <param name="pattern">What the line must fit.</param>
    public bool Reads(ref ParseState<char> state, ulong kind, Characters.CharacterParser pattern)
    {
        var bookmark = state.Bookmark();
        var start = _read.Count;
        Leading = 0;
        Writer = _read;
        var fits = pattern.Match(ref state, this) && state.Location == ContentEnd && !IsSpent;
        Writer = Builder;
        state.Rewind(bookmark);
        if (fits)
            _readings[_line] = new Reading(kind, start, _read.Count - start);
        else
            _read.CutBack(start);
        return fits;
    }

    /// <summary>
    /// Reads lines that were taken once more, their breaks as white space between what the pattern takes. Where it does not fit to the end,
    /// they stay as they were read before.
    /// </summary>
    /// <param name="state">Stands behind the lines, afterwards too.</param>
    /// <param name="lines">Where they began.</param>
    /// <param name="pattern">What to read across them.</param>
    public void ReadAcross(ref ParseState<char> state, SessionMark lines, Characters.CharacterParser pattern)
    {
        var end = (int)state.Location;
        state.Rewind(lines.Bookmark);
        var last = _lines[_line - 1];
        EnterLine(last);
        var start = _read.Count;
        (_entered, _across) = (-1, new AcrossLines(_read, Text, _lines, lines.Line));
        Writer = _read;
        if (pattern.Match(ref state, this) && state.Location == ContentEnd && !IsSpent)
        {
            if (last.BreakWidth > 0)
                _across.Break(Leading + last.End - ContentEnd, last.BreakWidth);
            Builder.CutBack(lines.Events);
            Builder.Append(_read, start, _read.Count - start);
        }

        _read.CutBack(start);
        _across = null;
        Writer = Builder;
        Leading = 0;
        state.Advance(end - (int)state.Location);
    }

    /// <summary>Writes a token that the state stands behind.</summary>
    /// <param name="kind">The token's kind.</param>
    /// <param name="start">Where its text begins; <see cref="Leading"/> is the white space before it.</param>
    /// <param name="width">Of its text.</param>
    /// <param name="word">1 + the index of its word in the vocabulary, 0 for none.</param>
    public void WriteToken(SyntaxKind kind, int start, int width, int word = 0)
    {
        if (_across is not null)
        {
            Leading = _across.Token(kind, start, Leading, width, word);
            return;
        }

        Writer.Token(kind, Leading, width, word);
        Leading = 0;
    }

    /// <summary>Takes a blank line: its white space and its break.</summary>
    public void TakeBlankLine(ref ParseState<char> state)
    {
        Leading = 0;
        TakeBreak(ref state, _lines[_line]);
        _line++;
    }

    /// <summary>Goes on to the next line and writes nothing.</summary>
    public void PassLine(ref ParseState<char> state)
    {
        state.Advance(_lines[_line].FullWidth);
        _line++;
    }

    /// <summary>Takes the current line as text that no rule took.</summary>
    public void SkipLine(ref ParseState<char> state)
    {
        WriteLine(ref state, _lines[_line], NoReading, AnyText);
        _line++;
    }

    /// <summary>Takes the current line as text that nobody looked at.</summary>
    public void LeaveLine(ref ParseState<char> state)
    {
        EnterLine(_lines[_line]);
        if (Content(_lines[_line]).IsEmpty)
            TakeBlankLine(ref state);
        else
            SkipLine(ref state);
    }

    /// <summary>The width of white space at the end of the text that no line break closes.</summary>
    public int WidthAfterContent()
    {
        if (_lines.Count == 0 || _lines[_lines.Count - 1] is not { BreakWidth: 0 } last)
            return 0;
        EnterLine(last);
        return last.End - ContentEnd;
    }

    /// <summary>Gets ready to read a line from its beginning.</summary>
    public void EnterLine(TextLine line)
    {
        Leading = 0;
        if (_entered == line.Start)
            return;
        _entered = line.Start;
        var end = line.End;
        while (end > line.Start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        ContentEnd = end;
    }

    /// <summary>The text of a line that was entered, without white space at its ends.</summary>
    public ReadOnlySpan<char> Content(TextLine line) => Text.AsSpan(line.Start, ContentEnd - line.Start).TrimStart();

    /// <summary>Text that is looked at without being taken: nothing is written to the tree.</summary>
    public void BeginSilence() => _silence++;

    public void EndSilence() => _silence--;

    public SessionMark Mark(ref ParseState<char> state) => new(state.Bookmark(), _line, Builder.Count);

    public static void Keep(ref ParseState<char> state, SessionMark mark) => state.DiscardBookmark(mark.Bookmark);

    public void Rewind(ref ParseState<char> state, SessionMark mark)
    {
        state.Rewind(mark.Bookmark);
        _line = mark.Line;
        Builder.CutBack(mark.Events);
    }

    /// <summary>An item was taken. With the first one, what look-aheads found is forgotten: <c>begun</c> can stand in them.</summary>
    public void Begin()
    {
        if (!HasBegun)
            _memory.Forget();
        HasBegun = true;
    }

    /// <summary>What a look-ahead found at this line before; null when it was not tried here.</summary>
    public bool? Recall(int lookAhead) => _memory.Recall(lookAhead, _line);

    public void Remember(int lookAhead, int line, bool found) => _memory.Remember(lookAhead, line, found);

    /// <summary>Whether only blank lines come before the current one.</summary>
    public bool IsAtStart => _line <= Content().First;

    /// <summary>Whether only blank lines, or nothing, come from the current one on.</summary>
    public bool IsAtEnd => _line > Content().Last;

    public void Dispose()
    {
        _memory.Dispose();
        _read.Dispose();
        ArrayPool<LineKinds>.Shared.Return(_known);
        ArrayPool<Reading>.Shared.Return(_readings);
    }

    private void GiveUp() => _mostLooks = _mostTries = -1;

    private void WriteLine(ref ParseState<char> state, TextLine line, ulong kind, Characters.CharacterParser pattern)
    {
        EnterLine(line);
        if (kind != NoReading && _readings[_line] is var reading && reading.Kind == kind)
        {
            Builder.Append(_read, reading.Start, reading.Count);
            state.Advance(ContentEnd - line.Start);
        }
        else
        {
            // It is known to fit, so it takes no more than it took before, and must not be broken off.
            _isReadAgain = true;
            if (!pattern.Match(ref state, this))
                throw new InvalidOperationException("A line is not of the kind that it was found to be of.");
            _isReadAgain = false;
        }

        TakeBreak(ref state, line);
    }

    // The white space at the end of a line leads its break. A last line without a break leaves it to the end of the file.
    private void TakeBreak(ref ParseState<char> state, TextLine line)
    {
        var blanks = line.End - (int)state.Location;
        state.Advance(blanks + line.BreakWidth);
        if (line.BreakWidth > 0 && !IsSilent)
            Builder.Token(SyntaxKind.LineBreak, Leading + blanks, line.BreakWidth);
    }

    private (int First, int Last) Content()
    {
        if (_content is { } known)
            return known;
        var first = 0;
        while (first < _lines.Count && IsBlank(_lines[first]))
            first++;
        var last = _lines.Count - 1;
        while (last >= first && IsBlank(_lines[last]))
            last--;
        _content = (first, last);
        return (first, last);
    }

    private readonly record struct Reading(ulong Kind, int Start, int Count);

    private bool IsBlank(TextLine line) => Text.AsSpan(line.Start, line.Width).IsWhiteSpace();
}

/// <summary>Where an attempt began: what must be put back when it fails.</summary>
internal readonly record struct SessionMark(long Bookmark, int Line, int Events);
