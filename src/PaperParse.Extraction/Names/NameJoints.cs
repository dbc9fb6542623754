namespace PaperParse.Extraction;

/// <summary>
/// Which pieces of a list are one name. A grammar parts a list at every comma, and some commas stand inside of names:
/// <code>
/// Berg, A., Stone, B. C.          initials are no name of their own
/// Berg, Ada; Stone, Bo            another sign stands between names
/// Berg, Ada and Stone, Bo         likewise: in other lists nothing stands behind the name that the conjunction is before
/// Di Reed, Jr.                    a suffix
/// A.\,B. Stone                    a thin space of LaTeX
/// Wei (Wayne) Zhang               a nickname
/// LIGO and Virgo Collaborations   one word for several
/// </code>
/// Or they stand between a person and a place, where semicolons stand between people: <c>Ada Berg, Marsh College, Pond; Bo Stone, Tide University</c>.
/// </summary>
internal sealed class NameJoints
{
    private readonly List<NamePiece> _pieces;
    private bool[]? _joined;
    private int[]? _authors;

    public NameJoints(List<NamePiece> pieces)
    {
        _pieces = pieces;
        var (hasSemicolon, conjunction, hasMixed) = (false, false, false);
        for (var i = 1; i < pieces.Count; i++)
        {
            var joint = pieces[i].Joint;
            hasSemicolon |= joint == NameJoint.Semicolon;
            hasMixed |= conjunction && joint == NameJoint.Comma;
            conjunction |= joint == NameJoint.Conjunction;
            if (joint == NameJoint.Nickname || (joint == NameJoint.Comma && IsRestOfName(i)))
                Join(i);
            else if (joint == NameJoint.Conjunction && CollaborationNames.IsPlural(WrittenParts.BeforeMembers(pieces[i].Text)))
                JoinNamesBefore(i);
        }

        JoinInitialsToWords(hasSemicolon);
        if ((hasSemicolon || hasMixed) && !JoinInverted(hasSemicolon) && hasSemicolon)
            JoinPlaces();
    }

    /// <summary>Whether the piece belongs to the one before it.</summary>
    public bool IsJoined(int piece) => _joined?[piece] == true;

    /// <summary>Of how many of the authors before it the piece begins the place; 0 where it is none.</summary>
    public int AuthorsOfPlaceAt(int piece) => _authors?[piece] ?? 0;

    private bool IsRestOfName(int i)
    {
        var text = _pieces[i].Text;
        if (NameForm.IsSuffix(text) || _pieces[i - 1].Text.EndsWith('\\'))
            return true;
        return IsInitialsBehind(i - 1, NameForm.IsFamily);
    }

    private bool IsInitialsBehind(int family, Func<string, bool> isFamily) => NameForm.IsInitials(_pieces[family + 1].Text) && !IsJoined(family)
        && NameForm.IsFamilyOfInitials(Readable(family)) && isFamily(Readable(family)) && !CollaborationNames.Is(Readable(family));

    /// <summary>
    /// Initials behind two words, where every name of the list has initials behind it, and one of them a single word before these or other signs
    /// between: else the words may be a whole name.
    /// </summary>
    private void JoinInitialsToWords(bool areParted)
    {
        var (found, isSure) = (new List<int>(), false);
        for (var i = 0; i < _pieces.Count; i++)
        {
            areParted &= i == 0 || _pieces[i].Joint != NameJoint.Comma;
            if (i + 1 < _pieces.Count && IsJoined(i + 1))
                isSure |= NameForm.IsInitials(_pieces[++i].Text);
            else if (i + 1 < _pieces.Count && _pieces[i + 1].Joint == NameJoint.Comma && IsInitialsBehind(i, static _ => true))
                found.Add(++i);
            else if (!IsJoined(i) && !CollaborationNames.Is(_pieces[i].Text))
                return;
        }

        if (isSure || areParted)
            found.ForEach(Join);
    }

    /// <summary>Back to the name that begins the list of those: each but the first is one word.</summary>
    private void JoinNamesBefore(int last)
    {
        for (var i = last; i > 0 && (i == last || _pieces[i].Joint == NameJoint.Comma); i--)
        {
            var before = _pieces[i - 1].Text;
            var isFirst = CollaborationNames.HasArticle(before) || WrittenParts.HasLead(before);
            if (!isFirst && before.Contains(' ', StringComparison.Ordinal))
                return;
            Join(i);
            if (isFirst)
                return;
        }
    }

    /// <summary>Where every name that has a comma is a family name and a given one. Lists in which only some are so were put together by hand, and stay.</summary>
    private bool JoinInverted(bool isBySemicolons)
    {
        var (found, isSure) = (new List<int>(), false);
        foreach (var (start, end) in Groups(withConjunctions: false))
        {
            var count = end - start;
            while (count > 2 && NameForm.IsSuffix(_pieces[start + count - 1].Text))
                count--;
            if (count == 1 && (isBySemicolons || CollaborationNames.Is(_pieces[start].Text)))
                continue;
            if (count % 2 > 0 || (count > 2 && isBySemicolons))
                return false;
            for (var family = start; family < start + count; family += 2)
            {
                if (IsJoined(family + 1))
                    continue;
                var isFamily = NameForm.IsFamily(Readable(family));
                if (!IsInverted(family, isFamily, isBySemicolons))
                    return false;
                isSure |= isFamily;
                found.Add(family + 1);
            }
        }

        if (isSure)
            found.ForEach(Join);
        return isSure;
    }

    private bool IsInverted(int family, bool isFamily, bool isBySemicolons)
    {
        var given = Readable(family + 1);
        if (_pieces[family + 1].Joint != NameJoint.Comma || !NameForm.IsGiven(given))
            return false;
        return isFamily || (isBySemicolons && NameForm.IsFamilyOfWords(Readable(family)) && !given.Contains(' ', StringComparison.Ordinal));
    }

    /// <summary>Where everything behind the first comma of a name is a place. One place with a word that says so is enough, or several in capitals: MIT.</summary>
    private void JoinPlaces()
    {
        var (found, isSure) = (new List<(int Start, int End, int Authors)>(), false);
        var acronyms = 0;
        foreach (var (start, end) in Groups(withConjunctions: true))
        {
            var place = start + 1;
            while (place < end && (_pieces[place].Joint == NameJoint.Conjunction || IsJoined(place)))
                place++;
            if (place == end)
                continue;
            var hasWord = false;
            for (var i = place; i < end; i++)
            {
                if (_pieces[i].Joint is not (NameJoint.Comma or NameJoint.Conjunction))
                    return;
                hasWord |= PlaceNames.HasWord(_pieces[i].Text);
            }

            if (PlaceNames.HasWord(_pieces[start].Text) || !(hasWord || CollaborationNames.IsAcronym(_pieces[place].Text)))
                return;
            acronyms += !hasWord && _pieces[start].Text.Contains(' ', StringComparison.Ordinal) ? 1 : 0;
            isSure |= hasWord || acronyms > 1;
            found.Add((place, end, Enumerable.Range(start, place - start).Count(i => !IsJoined(i))));
        }

        if (!isSure)
            return;
        _authors = new int[_pieces.Count];
        foreach (var (start, end, authors) in found)
        {
            _authors[start] = authors;
            for (var i = start + 1; i < end; i++)
                Join(i);
        }
    }

    /// <summary>Stretches of pieces between semicolons, half-open; those with conjunctions inside, or also between these.</summary>
    private IEnumerable<(int Start, int End)> Groups(bool withConjunctions)
    {
        for (var (start, end) = (0, 0); start < _pieces.Count; start = end)
        {
            end = start + 1;
            while (end < _pieces.Count && _pieces[end].Joint != NameJoint.Semicolon && (withConjunctions || _pieces[end].Joint != NameJoint.Conjunction))
                end++;
            yield return (start, end);
        }
    }

    private void Join(int piece) => (_joined ??= new bool[_pieces.Count])[piece] = true;

    private string Readable(int piece) => LatexText.ToReadable(WrittenParts.BehindMembers(_pieces[piece].Text, isFirst: piece == 0));
}
