using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaperParse.Architecture.Tests;

/// <summary>The tests of this repository, read from their sources: the projects of the others need not be built for that.</summary>
internal static class TestSources
{
    /// <summary>Names of test methods by the name of their class; classes without any are left out.</summary>
    public static ILookup<string, string> All() =>
        SourceTree.Sources("tests").SelectMany(file => TestsIn(File.ReadAllText(file))).ToLookup(test => test.Class, test => test.Method);

    public static IEnumerable<(string Class, string Method)> TestsIn(string source) =>
        from type in CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>()
        from method in type.Members.OfType<MethodDeclarationSyntax>()
        where method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => IsTest(attribute.Name.ToString()))
        select (type.Identifier.Text, method.Identifier.Text);

    private static bool IsTest(string attribute) => attribute is "Fact" or "Theory" or "SkippableFact" or "SkippableTheory";
}
