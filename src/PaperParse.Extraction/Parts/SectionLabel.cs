namespace PaperParse.Extraction;

/// <summary>The words of a heading: a label that is known, or several that are joined, as in <c>Data and Methods</c>.</summary>
internal static class SectionLabel
{
    private const int MostJoined = 6;

    private static readonly ILookup<char, string> Labels =
        WordFile.Lines("SectionLabels.txt").OrderByDescending(label => label.Length).ToLookup(label => char.ToUpperInvariant(label[0]));

    private static readonly IReadOnlyList<string> Joints = WordFile.Lines("SectionJoints.txt");

    /// <summary>Where the label ends that begins at a place; null where none does.</summary>
    public static int? EndOf(string text, int at)
    {
        int? end = null;
        int? next = at;
        for (var joined = 0; joined < MostJoined && next is { } start && EndOfOne(text, start) is { } one; joined++)
        {
            end = one;
            next = BehindJoint(text, one);
        }

        return end;
    }

    private static int? EndOfOne(string text, int at)
    {
        if (at >= text.Length)
            return null;
        foreach (var label in Labels[char.ToUpperInvariant(text[at])])
        {
            var end = at + label.Length;
            if (text.AsSpan(at).StartsWith(label, StringComparison.OrdinalIgnoreCase) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return end;
        }

        return null;
    }

    /// <summary>Behind a mark or a word that joins, or both: <c>Design, Setting, and Participants</c>; null where nothing joins.</summary>
    private static int? BehindJoint(string text, int at) => BehindOneJoint(text, at) is { } end ? BehindOneJoint(text, end - 1) ?? end : null;

    /// <summary>A word that joins has spaces around it, a mark can do without.</summary>
    private static int? BehindOneJoint(string text, int at)
    {
        var isSpaced = at < text.Length && text[at] == ' ';
        var start = isSpaced ? at + 1 : at;
        foreach (var joint in Joints)
        {
            var end = start + joint.Length;
            if (end >= text.Length || !text.AsSpan(start).StartsWith(joint, StringComparison.OrdinalIgnoreCase))
                continue;
            if (char.IsLetter(joint[0]) && !(isSpaced && text[end] == ' '))
                continue;
            return text[end] == ' ' ? end + 1 : end;
        }

        return null;
    }
}
