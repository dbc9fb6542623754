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
            case SyntaxKind.Author:
                ReadAuthor(node, production);
                break;
            case SyntaxKind.Affiliation:
                ReadAffiliation(node, production);
                break;
            case SyntaxKind.SkippedText or SyntaxKind.EmbeddedRecord or SyntaxKind.Directive or SyntaxKind.Title or SyntaxKind.Abstract:
                break;
            default:
                foreach (var child in node.ChildNodes())
                    Read(child, production);
                break;
        }
    }

    private void ReadAuthor(SyntaxNode node, SyntaxKind production)
    {
        // Counted as in the list of authors, which has no name without text.
        if (ReadableText.Of(node, out _, out _) is null)
            return;
        _authors++;
        var prose = new FoldedProse(node);
        if (CollaborationNames.In(prose.Text) is { } name)
            AddCollaboration(prose, name.Start, name.Length, production);
    }

    private void ReadAffiliation(SyntaxNode node, SyntaxKind production)
    {
        var prose = new FoldedProse(node);
        foreach (var piece in AffiliationPiece.In(prose.Text))
        {
            if (piece.IsReference)
                Refer(piece.Label!);
            else if (piece.Label is null && CollaborationNames.In(prose.Text.Substring(piece.Start, piece.Length)) is { } name)
                AddCollaboration(prose, piece.Start + name.Start, name.Length, production);
            else
                AddPlace(prose, piece, production);
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

    private void AddCollaboration(FoldedProse prose, int start, int length, SyntaxKind production)
    {
        var name = prose.Text.Substring(start, length);
        if (_collaborations.Values?.Contains(name) != true)
            _collaborations.Add(name, ProvenanceOf(prose, start, length, production));
    }

    /// <summary>Of a place that several authors name, the first time counts.</summary>
    private void AddPlace(FoldedProse prose, AffiliationPiece piece, SyntaxKind production)
    {
        var name = prose.Text.Substring(piece.Start, piece.Length);
        var known = piece.Label is null ? _places.Find(place => place.Label is null && place.Name == name) : null;
        if (known is null)
            _places.Add(known = new Place(name, piece.Label, [], ProvenanceOf(prose, piece.Start, piece.Length, production)));
        if (piece.Label is null && _authors > 0 && !known.Authors.Contains(_authors - 1))
            known.Authors.Add(_authors - 1);
    }

    private FieldProvenance ProvenanceOf(FoldedProse prose, int start, int length, SyntaxKind production) =>
        new(FieldStatus.Stated, prose.SpanOf(start, length), _dialect.Production(production));

    private sealed record Place(string Name, string? Label, List<int> Authors, FieldProvenance Provenance);
}
