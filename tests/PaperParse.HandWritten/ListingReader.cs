using PaperParse.Syntax;

namespace PaperParse.HandWritten;

/// <summary>A whole text: at every line that is not blank a header, a footer and an entry are tried; where there is none, the line is skipped.</summary>
internal sealed class ListingReader(LineTable lines, LineWriter writer)
{
    private readonly FrameReader _frame = new(lines, writer);
    private readonly EntryRules _rules = new(lines);
    private readonly EntryWriter _entries = new(lines, writer);
    private bool _hasBegun;
    private bool _isItemOpen;
    private bool _isEntryOpen;
    private bool _isSkipping;

    public void Read()
    {
        writer.Open(SyntaxKind.Listing);
        while (writer.Line < lines.Count)
        {
            if (lines.Is(writer.Line, LineKinds.Blank))
                writer.BlanksBefore(lines.AfterBlanks(writer.Line));
            else if (!TryItem())
                Skip();
        }

        CloseItem();
        writer.EndOfFile();
        writer.Close();
    }

    private bool TryItem()
    {
        if (_frame.BeginsHeader(writer.Line))
        {
            BeginItem(isEntry: false);
            _frame.Header();
        }
        else if (_frame.BeginsFooter(writer.Line))
        {
            BeginItem(isEntry: false);
            _frame.Footer();
        }
        else if (_rules.TryEntry(writer.Line, _hasBegun, out var entry))
        {
            BeginItem(isEntry: true);
            _entries.Write(entry);
        }
        else
        {
            return false;
        }

        return true;
    }

    // Only an entry keeps what is skipped behind it: to a header it says nothing.
    private void Skip()
    {
        if (!_isSkipping)
        {
            if (!_isEntryOpen)
                CloseItem();
            writer.Open(SyntaxKind.SkippedText);
            _isSkipping = true;
        }

        writer.Take(LineKinds.Prose);
    }

    private void BeginItem(bool isEntry)
    {
        CloseItem();
        (_isItemOpen, _isEntryOpen, _hasBegun) = (true, isEntry, true);
    }

    private void CloseItem()
    {
        if (_isSkipping)
            writer.Close();
        if (_isItemOpen)
            writer.Close();
        (_isItemOpen, _isEntryOpen, _isSkipping) = (false, false, false);
    }
}
