using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>Who is named in a list of authors: its pieces, those together that are one name, and apart what a piece holds of collaborations.</summary>
internal sealed class WrittenAuthors
{
    private const string Commas = ",，、";
    private const string Semicolons = ";；";
    private const int MostDigits = 2;

    private readonly List<WrittenAuthor> _found = [];
    private bool _areNumbered;

    /// <summary>Of the authors directly in the list; in the order of the text.</summary>
    public static List<WrittenAuthor> In(SyntaxNode list) => Of(PiecesIn(list));

    /// <summary>Of a name outside of any list.</summary>
    public static List<WrittenAuthor> Of(SyntaxNode author) =>
        ReadableText.Of(author, out var extent, out _) is { } text ? Of([new NamePiece(author, text, extent.Span, NameJoint.Other)]) : [];

    private static List<WrittenAuthor> Of(List<NamePiece> pieces)
    {
        // One name with a number may be called so; several have the labels of their places.
        var authors = new WrittenAuthors { _areNumbered = pieces.Count(piece => NumberBehind(piece.Text) > 0) > 1 };
        var joints = new NameJoints(pieces);
        for (var (first, end) = (0, 0); first < pieces.Count; first = end)
        {
            end = first + 1;
            while (end < pieces.Count && joints.IsJoined(end))
                end++;
            if (joints.AuthorsOfPlaceAt(first) is > 0 and var count)
                authors.AddPlace(new JoinedProse(pieces, first, end - first), pieces[end - 1].Node, count);
            else if (end == first + 1 && !WrittenParts.MayBe(pieces[first].Text))
                authors.Add(pieces[first]);
            else
                authors.AddParts(new JoinedProse(pieces, first, end - first), pieces[first], pieces[end - 1].Node, isFirst: first == 0);
        }

        return authors._found;
    }

    private void Add(NamePiece piece)
    {
        if (_found.Count > 0 && !piece.Text.Any(char.IsLetter))
            _found.Add(new WrittenAuthor(piece.Text, piece.Span, piece.Node, WrittenRole.Label));
        else if (IsRepresentedToo(piece.Text, piece.Joint))
            _found.Add(WithoutArticle(piece));
        else if (_areNumbered && NumberBehind(piece.Text) is > 0 and var digits)
            AddNumbered(piece, digits);
        else
            _found.Add(new WrittenAuthor(piece.Text, piece.Span, piece.Node, WrittenRole.Author));
    }

    private void AddNumbered(NamePiece piece, int digits)
    {
        var prose = new FoldedProse(piece.Node);
        var number = piece.Text.Length - digits;
        var name = piece.Text[..number].TrimEnd();
        _found.Add(new WrittenAuthor(name, prose.SpanOf(0, name.Length), piece.Node, WrittenRole.Author));
        _found.Add(new WrittenAuthor(piece.Text[number..], prose.SpanOf(number, digits), piece.Node, WrittenRole.Label));
    }

    /// <summary>How many digits stand behind a name of several words: <c>Ada Berg1</c>, <c>Ada Berg 12</c>.</summary>
    private static int NumberBehind(string text)
    {
        var name = text.AsSpan().TrimEnd("0123456789");
        var digits = text.Length - name.Length;
        name = name.TrimEnd();
        return digits is > 0 and <= MostDigits && name.Contains(' ') && char.IsLetter(name[^1]) && !CollaborationNames.Is(name) ? digits : 0;
    }

    private void AddPlace(JoinedProse prose, SyntaxNode last, int authors) =>
        _found.Add(new WrittenAuthor(prose.Text, prose.SpanOf(0, prose.Text.Length), last, WrittenRole.Place, authors));

    private void AddParts(JoinedProse prose, NamePiece first, SyntaxNode last, bool isFirst)
    {
        foreach (var part in WrittenParts.In(prose.Text, isFirst))
        {
            var text = prose.Text.Substring(part.Start, part.Length);
            var role = part.Start == 0 && IsRepresentedToo(text, first.Joint) ? WrittenRole.Represented : part.Role;
            var count = role == WrittenRole.Unnamed ? UnnamedAuthors.CountIn(text) ?? 0 : 0;
            _found.Add(new WrittenAuthor(text, prose.SpanOf(part.Start, part.Length), last, role, count));
        }
    }

    /// <summary>Behind a collaboration that authors write for, a further one.</summary>
    private bool IsRepresentedToo(string text, NameJoint joint) =>
        _found is [.., { Role: WrittenRole.Represented }] && (CollaborationNames.Is(text) || (joint == NameJoint.Conjunction && CollaborationNames.IsAcronym(text)));

    private static WrittenAuthor WithoutArticle(NamePiece piece)
    {
        var start = CollaborationNames.HasArticle(piece.Text) ? piece.Text.IndexOf(' ', StringComparison.Ordinal) + 1 : 0;
        var length = piece.Text.TrimEnd('.', ' ').Length - start;
        return new WrittenAuthor(piece.Text.Substring(start, length), new FoldedProse(piece.Node).SpanOf(start, length), piece.Node, WrittenRole.Represented);
    }

    private static List<NamePiece> PiecesIn(SyntaxNode list)
    {
        var pieces = new List<NamePiece>();
        // Whether nothing but the signs of a list has come since the last name: behind an affiliation a comma stands between two names, whatever they are.
        var (joint, isAdjacent) = (NameJoint.Other, true);
        // What nothing else stands between and the last name.
        SyntaxNode? bracket = null;
        foreach (var child in list.Children)
        {
            if (child.TryGetToken(out var token))
            {
                if (token.Kind == SyntaxKind.LineBreak)
                    continue;
                (joint, isAdjacent) = Next(joint, isAdjacent, token.Text);
                bracket = null;
            }
            else if (child.Node is { Kind: SyntaxKind.Author } author && ReadableText.Of(author, out var extent, out _) is { } text)
            {
                if (bracket is not null && pieces[^1].Joint != NameJoint.Nickname && Nicknames.Is(pieces[^1].Text, bracket, text))
                    joint = NameJoint.Nickname;
                pieces.Add(new NamePiece(author, text, extent.Span, joint));
                (joint, isAdjacent, bracket) = (NameJoint.Other, true, null);
            }
            else
            {
                bracket = isAdjacent && joint == NameJoint.Other && pieces.Count > 0 && child.Node is { Kind: SyntaxKind.Affiliation } ? child.Node : null;
                (joint, isAdjacent) = Next(joint, isAdjacent, default);
            }
        }

        return pieces;
    }

    private static (NameJoint Joint, bool IsAdjacent) Next(NameJoint before, bool isAdjacent, ReadOnlySpan<char> sign)
    {
        if (before == NameJoint.Semicolon || IsOneOf(Semicolons, sign))
            return (NameJoint.Semicolon, isAdjacent);
        if (before == NameJoint.Conjunction || sign is "&" || IsWord(sign))
            return (NameJoint.Conjunction, isAdjacent);
        if (IsOneOf(Commas, sign))
            return (isAdjacent ? NameJoint.Comma : NameJoint.Other, isAdjacent);
        return (NameJoint.Other, false);
    }

    private static bool IsOneOf(string signs, ReadOnlySpan<char> sign) => sign.Length == 1 && signs.Contains(sign[0], StringComparison.Ordinal);

    // A tag of a page has letters too, and other characters.
    private static bool IsWord(ReadOnlySpan<char> sign)
    {
        foreach (var c in sign)
        {
            if (!char.IsLetter(c))
                return false;
        }

        return !sign.IsEmpty;
    }
}
