namespace PaperParse.Extraction;

/// <summary>How a value of a record is known.</summary>
public enum FieldStatus
{
    /// <summary>The text says so; where the value is null all the same, what the text says cannot be read (<c>Feb 31</c>).</summary>
    Stated,

    /// <summary>Worked out; <see cref="FieldProvenance.Evidence"/> says from what.</summary>
    Inferred,

    /// <summary>The dialect shows the field, this entry has none.</summary>
    Absent,

    /// <summary>The dialect never shows the field.</summary>
    Unknown,
}
