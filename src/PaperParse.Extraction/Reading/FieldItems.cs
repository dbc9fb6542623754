using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>The items of a list field, each with where it stands; nothing is made for a list without items.</summary>
internal struct FieldItems
{
    private List<string>? _values;
    private List<FieldProvenance>? _provenance;

    /// <summary>Null where there are none.</summary>
    public readonly IReadOnlyList<string>? Values => _values;

    public readonly IReadOnlyList<FieldProvenance>? Provenance => _provenance;

    public void Add(string? value, TextSpan span, string production)
    {
        if (value is null)
            return;
        (_values ??= []).Add(value);
        (_provenance ??= []).Add(new FieldProvenance(FieldStatus.Stated, span, production));
    }
}
