using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace PaperParse.Architecture.Tests;

/// <summary>What a signature cannot say stands in the documentation: what a type is for, and what null means.</summary>
public sealed class DocumentedSurfaceTests
{
    public static TheoryData<string> Packages => SurfaceSnapshotTests.Packages;

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_public_type_says_what_it_is(string project)
    {
        var documented = DocumentedIn(project);
        Assert.DoesNotContain(SurfaceText.PublicTypes(SurfaceText.Load(project)).Select(Id), id => !documented.Contains(id));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_value_that_can_be_null_says_when(string project)
    {
        var documented = DocumentedIn(project);
        var silent = from type in SurfaceText.PublicTypes(SurfaceText.Load(project))
                     from member in SurfaceText.MembersOf(type)
                     where !member.IsOverride && CanBeNull(member) && !documented.Contains(Id(member)) && !IsParameterOfRecord(type, member)
                     select Id(member);
        Assert.Empty(silent);
    }

    private static HashSet<string> DocumentedIn(string project) =>
        [.. XDocument.Load(Path.Combine(AppContext.BaseDirectory, project + ".xml")).Descendants("member").Select(member => (string)member.Attribute("name")!)];

    private static string Id(ISymbol symbol) => symbol.GetDocumentationCommentId()!;

    /// <summary>But for children of a node: of all of them it is said once that any can be missing.</summary>
    private static bool CanBeNull(ISymbol member) => member switch
    {
        IPropertySymbol property => IsNullable(property.Type) && !IsNode(property.Type),
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => IsNullable(method.ReturnType) && !IsNode(method.ReturnType),
        _ => false,
    };

    private static bool IsNullable(ITypeSymbol type) => type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static bool IsNode(ITypeSymbol? type) => type is not null && (type.Name == "SyntaxNode" || IsNode(type.BaseType));

    /// <summary>Those are documented where they are declared.</summary>
    private static bool IsParameterOfRecord(INamedTypeSymbol type, ISymbol member) =>
        type.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => parameter.Name == member.Name));
}
