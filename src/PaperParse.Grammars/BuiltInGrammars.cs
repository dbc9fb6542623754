namespace PaperParse.Grammars;

/// <summary>The grammars that ship in this assembly, embedded from the folder <c>grammars/</c>.</summary>
public static class BuiltInGrammars
{
    /// <summary>By name, in the order of their names; compiled at first use.</summary>
    public static IReadOnlyList<Dialect> Dialects => throw new NotImplementedException();
}
