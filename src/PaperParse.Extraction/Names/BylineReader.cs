using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>Reads what stands between and behind the names of a paper's authors.</summary>
internal sealed class BylineReader
{
    private readonly DialectFields _dialect;
    private readonly Found<string> _collaborations = new();
    private readonly List<Place> _places = [];
    private readonly Dictionary<string, List<int>> _references = new(StringComparer.Ordinal);
    private int _authors;

    private BylineReader(DialectFields dialect) => _dialect = dialect;

    /// <summary>Of its entry; where that names nobody, of the page's own record of it.</summary>
    public static OfByline Read(Paper paper, DialectFields dialect)
    {
        var reader = new BylineReader(dialect);
        foreach (var child in paper.Entry.ChildNodes())
            reader.Read(child, child.Kind);
        if (reader._authors == 0 && paper.Record is { } record)
        {
            foreach (var child in record.ChildNodes())
                reader.Read(child, SyntaxKind.EmbeddedRecord);
        }

        var affiliations = new Found<Affiliation>();
        foreach (var place in reader._places)
            affiliations.Add(new Affiliation(place.Name, place.Label, place.Label is null ? place.Authors : reader._references.GetValueOrDefault(place.Label) ?? []), place.Provenance);
        return new OfByline(affiliations, reader._collaborations);
    }

    // Recursion goes as deep as the grammar nests nodes.
    private void Read(SyntaxNode node, SyntaxKind production)
    {
        switch (node.Kind)
        {
            case SyntaxKind.AuthorList:
                ReadList(node, production);
                break;
            case SyntaxKind.Author:
                foreach (var author in WrittenAuthors.Of(node))
                    AddAuthor(author, production);
                break;
            case SyntaxKind.Affiliation:
                ReadAffiliation(node, production);
                break;
            case SyntaxKind.Separator or SyntaxKind.SkippedText or SyntaxKind.EmbeddedRecord or SyntaxKind.Directive:
                break;
            default:
                foreach (var child in node.ChildNodes())
                    Read(child, production);
                break;
        }
    }

    private void ReadList(SyntaxNode list, SyntaxKind production)
    {
        var authors = WrittenAuthors.In(list);
        var next = 0;
        foreach (var child in list.ChildNodes())
        {
            // What stands inside of a name is a part of it.
            if (child.Kind != SyntaxKind.Author && !(next < authors.Count && authors[next].Span.Contains(child.Span)))
                Read(child, production);
            for (; next < authors.Count && authors[next].Node == child; next++)
                AddAuthor(authors[next], production);
        }
    }

    /// <summary>Counted as in the list of authors.</summary>
    private void AddAuthor(WrittenAuthor author, SyntaxKind production)
    {
        switch (author.Role)
        {
            case WrittenRole.Label:
                Refer(author.Text);
                return;
            case WrittenRole.Place:
                AddPlace(author, production);
                return;
            case WrittenRole.Unnamed:
                return;
            case WrittenRole.Author or WrittenRole.Group:
                _authors++;
                break;
        }

        if (author.Role != WrittenRole.Author || CollaborationNames.Is(author.Text))
            AddCollaboration(author.Text, author.Span, production, isStated: author.Role == WrittenRole.Represented);
    }

    private void ReadAffiliation(SyntaxNode node, SyntaxKind production)
    {
        var prose = new FoldedProse(node);
        foreach (var piece in AffiliationPiece.In(prose.Text))
        {
            if (piece.IsReference)
                Refer(piece.Label!);
            else if (piece.Label is not null)
                AddPlace(prose, piece, production);
            else
                ReadUnlabelled(prose, piece, production);
        }
    }

    /// <summary>A place, a collaboration, or both.</summary>
    private void ReadUnlabelled(FoldedProse prose, AffiliationPiece piece, SyntaxKind production)
    {
        foreach (var part in BracketParts.In(prose.Text.Substring(piece.Start, piece.Length)))
        {
            var start = piece.Start + part.Start;
            if (part.Kind == BracketPartKind.Place)
                AddPlace(prose, piece with { Start = start, Length = part.Length }, production);
            else
                AddCollaboration(prose.Text.Substring(start, part.Length), prose.SpanOf(start, part.Length), production, isStated: part.Kind == BracketPartKind.Represented);
        }
    }

    private void Refer(string label)
    {
        if (_authors == 0)
            return;
        if (!_references.TryGetValue(label, out var authors))
            _references.Add(label, authors = []);
        if (!authors.Contains(_authors - 1))
            authors.Add(_authors - 1);
    }

    private void AddCollaboration(string name, TextSpan span, SyntaxKind production, bool isStated)
    {
        if (_collaborations.Values?.Contains(name) == true)
            return;
        var evidence = isStated ? null : CollaborationNames.EvidenceFor(name);
        _collaborations.Add(name, new FieldProvenance(evidence is null ? FieldStatus.Stated : FieldStatus.Inferred, span, _dialect.Production(production), evidence));
    }

    private void AddPlace(FoldedProse prose, AffiliationPiece piece, SyntaxKind production) =>
        AddPlace(prose.Text.Substring(piece.Start, piece.Length), piece.Label, authors: 1, new(FieldStatus.Stated, prose.SpanOf(piece.Start, piece.Length), _dialect.Production(production)));

    private void AddPlace(WrittenAuthor place, SyntaxKind production) =>
        AddPlace(place.Text, label: null, place.Authors, new(FieldStatus.Inferred, place.Span, _dialect.Production(production), PlaceNames.Evidence));

    /// <summary>Of a place that several authors name, the first time counts.</summary>
    private void AddPlace(string name, string? label, int authors, FieldProvenance provenance)
    {
        var known = label is null ? _places.Find(place => place.Label is null && place.Name == name) : null;
        if (known is null)
            _places.Add(known = new Place(name, label, [], provenance));
        for (var author = Math.Max(0, _authors - authors); label is null && author < _authors; author++)
        {
            if (!known.Authors.Contains(author))
                known.Authors.Add(author);
        }
    }

    private sealed record Place(string Name, string? Label, List<int> Authors, FieldProvenance Provenance);
}
