namespace PaperParse.Export;

/// <summary>What had to be done to a text before a format could hold it.</summary>
[Flags]
internal enum TextChanges
{
    None = 0,

    /// <summary>A half of a character beyond the first plane became U+FFFD: no encoding has a place for it.</summary>
    SurrogatesReplaced = 1,

    /// <summary>Control characters and what is no character at all went.</summary>
    ControlsDropped = 2,

    /// <summary>What turns the direction of all that follows went.</summary>
    DirectionsDropped = 4,

    /// <summary>Line breaks, tabs and runs of spaces became one space.</summary>
    SpaceFolded = 8,
}
