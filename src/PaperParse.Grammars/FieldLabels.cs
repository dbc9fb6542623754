using System.Collections.Frozen;
using PaperParse.Syntax;

namespace PaperParse.Grammars;

/// <summary>The labels and names that grammars may use: the one place in this project where they are spelled.</summary>
internal static class FieldLabels
{
    public const string AnyText = "text";
    public const string Digits = "digits";
    public const string Decimal = "decimal";

    public const string ProperWord = "proper";
    public const string Solid = "solid";

    public const string BlankLines = "blank";
    public const string StartOfText = "start";
    public const string EndOfText = "end";
    public const string ItemBefore = "begun";

    /// <summary>Record keys as labels, and the node that holds the field.</summary>
    public static FrozenDictionary<string, SyntaxKind> Fields => FieldKinds.All;

    /// <summary>Fields that count something.</summary>
    public static FrozenSet<SyntaxKind> Counts { get; } =
        new[] { SyntaxKind.AuthorCount, SyntaxKind.CommentCount, SyntaxKind.UpvoteCount, SyntaxKind.StarCount }.ToFrozenSet();

    /// <summary>Labels that make one token of what they stand before.</summary>
    public static FrozenDictionary<string, SyntaxKind> WholeTokens { get; } = new Dictionary<string, SyntaxKind>
    {
        ["token"] = SyntaxKind.Text,
        ["markup"] = SyntaxKind.Markup,
    }.ToFrozenDictionary();

    /// <summary>Labels of the parts of a date, and the token each becomes.</summary>
    public static FrozenDictionary<string, SyntaxKind> Parts { get; } = new Dictionary<string, SyntaxKind>
    {
        ["month"] = SyntaxKind.Month,
        ["day"] = SyntaxKind.Day,
        ["year"] = SyntaxKind.Year,
    }.ToFrozenDictionary();

    /// <summary>Names of nodes, as rules have them. The root is not among them: it is made of the items.</summary>
    private static FrozenDictionary<string, SyntaxKind> NodeNames { get; } = Enum.GetValues<SyntaxKind>()
        .Where(kind => kind.IsNode() && kind != SyntaxKind.Listing)
        .ToFrozenDictionary(kind => kind.ToString());

    /// <summary>The node that a rule of this name makes: <c>Title</c> and <c>Title-linked</c> both make a title. Null for a name that is no node's.</summary>
    public static SyntaxKind? NodeOf(string name) =>
        NodeNames.TryGetValue(name.Split('-')[0], out var node) ? node : null;

    /// <summary>The name of a node that is spelled most like this one, with what stands behind its hyphen; null when none is.</summary>
    public static string? NearestNode(string name)
    {
        var (stem, rest) = name.IndexOf('-', StringComparison.Ordinal) is var hyphen and >= 0 ? (name[..hyphen], name[hyphen..]) : (name, "");
        return Spelling.Nearest(stem, NodeNames.Keys) is { } nearest ? nearest + rest : null;
    }

    /// <summary>The label that is spelled most like this one: a node where it begins with a capital, else a field.</summary>
    public static string? NearestLabel(string name)
    {
        var field = Spelling.Nearest(name, Fields.Keys.Concat(Parts.Keys).Concat(WholeTokens.Keys));
        if (string.Equals(field, name, StringComparison.OrdinalIgnoreCase))
            return field;
        return char.IsAsciiLetterUpper(name[0]) ? NearestNode(name) ?? field : field ?? NearestNode(name);
    }

    /// <summary>The field of a record that is spelled most like this one.</summary>
    public static string? NearestField(string name) => Spelling.Nearest(name, Fields.Keys);

    /// <summary>How the field is written in a grammar.</summary>
    public static string LabelOf(SyntaxKind field) => Fields.First(known => known.Value == field).Key;

    /// <summary>What stands before a colon in patterns over characters; longer ones first.</summary>
    public static IReadOnlyList<string> Labels { get; } =
        [.. Fields.Keys.Concat(Parts.Keys).Concat(WholeTokens.Keys).Concat(NodeNames.Keys).OrderByDescending(label => label.Length).ThenBy(label => label, StringComparer.Ordinal)];

    public static bool IsLabel(string name) => Fields.ContainsKey(name) || Parts.ContainsKey(name) || WholeTokens.ContainsKey(name) || NodeNames.ContainsKey(name);

    /// <summary>For a message: what a label can be that is spelled like none.</summary>
    public static string AllFields => $"; the fields are {string.Join(", ", Fields.Keys.Order(StringComparer.Ordinal))}, and what no record has is a CustomField";
}
