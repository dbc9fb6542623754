using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PaperParse.Architecture.Tests;

/// <summary>The literals of a C# source that hold text, with their lines.</summary>
internal static class Literals
{
    public static IEnumerable<(int Line, string Text)> Of(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview));
        return tree.GetRoot().DescendantTokens()
            .Where(token => IsText(token.Kind()))
            .Select(token => (tree.GetLineSpan(token.Span).StartLinePosition.Line + 1, token.ValueText));
    }

    private static bool IsText(SyntaxKind kind) => kind is
        SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or
        SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken or
        SyntaxKind.InterpolatedStringTextToken or SyntaxKind.CharacterLiteralToken;
}
