using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>Says that a text was not read to its end, where no finding says it.</summary>
internal static class UnreadNote
{
    /// <summary>Nothing where all of it was read.</summary>
    public static void Say(Streams streams, SyntaxTree tree)
    {
        if (UnreadText.MessageOf(tree) is { } message)
            streams.Say($"paperparse: {tree.Text.Path}: {message}");
    }
}
