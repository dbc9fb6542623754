using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PaperParse.Architecture.Tests;

/// <summary>The public surface of an assembly as a text: its types in the order of their names, and below each what others can call, derive from or read.</summary>
internal static class SurfaceText
{
    /// <summary>What a compiler writes for a record, which follows from its being one.</summary>
    private static readonly string[] OfRecords = ["EqualityContract", "PrintMembers", "ToString", "GetHashCode", "Equals", "<Clone>$", "op_Equality", "op_Inequality", "Deconstruct"];

    private static readonly SymbolDisplayFormat Types = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat Members = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>A type a paragraph, a member a line; every line ends with a line feed.</summary>
    public static string Of(IAssemblySymbol assembly)
    {
        var text = new StringBuilder();
        foreach (var type in PublicTypes(assembly))
        {
            text.Append(Heading(type)).Append('\n');
            foreach (var member in MembersOf(type).Select(Line).Order(StringComparer.Ordinal))
                text.Append("    ").Append(member).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The types that other assemblies see, also those in others, in the ordinal order of their full names.</summary>
    public static IEnumerable<INamedTypeSymbol> PublicTypes(IAssemblySymbol assembly) =>
        Below(assembly.GlobalNamespace).Where(IsSeen).OrderBy(type => type.ToDisplayString(Types), StringComparer.Ordinal);

    /// <summary>What of a type others see, but for what any type of its sort has.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) => type.GetMembers().Where(member =>
        IsSeen(member)
        && member is not (INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null })
        && !(type.TypeKind == TypeKind.Enum && member is not IFieldSymbol)
        && !(type.IsRecord && (OfRecords.Contains(member.MetadataName) || IsCopyConstructor(member)))
        && !(member is IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true }));

    private static IEnumerable<INamedTypeSymbol> Below(INamespaceOrTypeSymbol place) => place.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(inner => inner is INamedTypeSymbol type ? Below(inner).Prepend(type) : Below(inner));

    private static bool IsSeen(ISymbol symbol) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Public => symbol.ContainingType is null || IsSeen(symbol.ContainingType),
        Accessibility.Protected or Accessibility.ProtectedOrInternal => symbol.ContainingType is { IsSealed: false } type && IsSeen(type),
        _ => false,
    };

    private static bool IsCopyConstructor(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: [var only] } && SymbolEqualityComparer.Default.Equals(only.Type, member.ContainingType);

    private static string Heading(INamedTypeSymbol type)
    {
        if (type.DelegateInvokeMethod is { } invoke)
            return $"{type.ToDisplayString(Types)} {invoke.ToDisplayString(Members)}";
        string[] modifiers = [type.IsStatic ? "static " : "", type is { IsAbstract: true, IsStatic: false, TypeKind: TypeKind.Class } ? "abstract " : "", type is { IsSealed: true, TypeKind: TypeKind.Class, IsStatic: false } ? "sealed " : ""];
        var bases = type.Interfaces.Where(contract => !(type.IsRecord && contract.Name == nameof(IEquatable<>))).ToList<ITypeSymbol>();
        if (type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: not SpecialType.System_Object } baseType })
            bases.Insert(0, baseType);
        return string.Concat(modifiers) + type.ToDisplayString(Types) + (bases.Count == 0 ? "" : " : " + string.Join(", ", bases.Select(one => one.ToDisplayString(Members))));
    }

    private static string Line(ISymbol member) => member is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } value
        ? $"{value.Name} = {value.ConstantValue}"
        : member.ToDisplayString(Members);

    /// <summary>The compiled assembly of a project, as a compiler sees it.</summary>
    public static IAssemblySymbol Load(string project)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)).ToList();
        var compilation = CSharpCompilation.Create("surface", references: references);
        return compilation.GetAssemblyOrModuleSymbol(references.Single(reference => Path.GetFileName(reference.FilePath) == project + ".dll")) as IAssemblySymbol
            ?? throw new InvalidOperationException($"{project} is no assembly.");
    }
}
