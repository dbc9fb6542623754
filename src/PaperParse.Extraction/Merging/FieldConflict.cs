namespace PaperParse.Extraction;

/// <summary>A field of which two entries of one paper say different things.</summary>
/// <param name="Paper">The merged paper.</param>
/// <param name="Key">Of the record contract.</param>
/// <param name="Taken">What the merged paper has. Its text is null where it has nothing: affiliations of people who are not its authors are not taken.</param>
/// <param name="Left">What it does not have.</param>
public sealed record FieldConflict(Paper Paper, string Key, MergedValue Taken, MergedValue Left);

/// <summary>A value that one of the texts has.</summary>
/// <param name="Papers">Of the text.</param>
/// <param name="Text">The value; the items of a list with semicolons between them, in quotes those that have one; what the text says where no value could be read from it. Null for none.</param>
/// <param name="Place">How it is known, and where it stands; of a list its first item.</param>
public sealed record MergedValue(PaperList Papers, string? Text, FieldProvenance Place);
