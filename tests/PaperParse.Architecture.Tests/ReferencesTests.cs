using System.Runtime.CompilerServices;
using System.Xml.Linq;
using PaperParse.TestSupport;

namespace PaperParse.Architecture.Tests;

public sealed class ReferencesTests
{
    public static TheoryData<string> Projects => [.. SourceTree.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_the_table_allows(string project)
    {
        Assert.Empty(ReferenceChecker.CheckFile(project, XElement.Load(SourceTree.ProjectFile(project))));
        Assert.Empty(ReferenceChecker.CheckAssembly(project, SourceTree.AssemblyOf(project)));
    }

    [Fact]
    public void All_projects_are_looked_at() => Assert.True(SourceTree.Projects.Count >= 11, $"Only {SourceTree.Projects.Count} projects found under src.");

    [Theory]
    [InlineData("PaperParse.Extraction", "<ProjectReference Include=\"../PaperParse.Grammars/PaperParse.Grammars.csproj\" />")]
    [InlineData("PaperParse.Syntax", "<ProjectReference Include=\"..\\PaperParse.Grammars\\PaperParse.Grammars.csproj\" />")]
    [InlineData("PaperParse.Analyzers", "<ProjectReference Include=\"../PaperParse/PaperParse.csproj\" />")]
    [InlineData("PaperParse.Cli", "<ProjectReference Include=\"../PaperParse.Testing/PaperParse.Testing.csproj\" />")]
    [InlineData("PaperParse.Extraction", "<PackageReference Include=\"Pidgin\" />")]
    [InlineData("PaperParse.Analyzers", "<PackageReference Include=\"Humanizer.Core\" />")]
    [InlineData("PaperParse.Syntax", "<PackageReference Include=\"Newtonsoft.Json\" />")]
    [InlineData("PaperParse.Grammars", "<PackageReference Include=\"Pidgin\" Version=\"3.4.0\" />")]
    [InlineData("PaperParse.Grammars", "<PackageReference Include=\"Pidgin\"><Version>3.4.0</Version></PackageReference>")]
    [InlineData("PaperParse.Syntax", "<Reference Include=\"Other\"><HintPath>Other.dll</HintPath></Reference>")]
    public void A_reference_that_the_table_does_not_allow_is_found(string project, string item) =>
        Assert.Single(ReferenceChecker.CheckFile(project, ProjectWith(item)));

    [Theory]
    [InlineData("PaperParse.Analysis", "<ProjectReference Include=\"../PaperParse.Syntax/PaperParse.Syntax.csproj\" />")]
    [InlineData("PaperParse.Cli", "<ProjectReference Include=\"../PaperParse.Extraction/PaperParse.Extraction.csproj\" />")]
    [InlineData("PaperParse.Grammars", "<PackageReference Include=\"Pidgin\" />")]
    public void What_an_allowed_reference_implies_is_allowed_too(string project, string item) =>
        Assert.Empty(ReferenceChecker.CheckFile(project, ProjectWith(item)));

    [Fact]
    public void A_project_that_is_not_in_the_table_is_refused() =>
        Assert.Throws<KeyNotFoundException>(() => ReferenceChecker.CheckFile("PaperParse.Other", ProjectWith("")).ToList());

    [Fact]
    public void Code_that_uses_what_only_comes_along_is_found()
    {
        Assert.Contains("PaperParse.Syntax uses Microsoft.CodeAnalysis.CSharp.", ReferenceChecker.CheckAssembly("PaperParse.Syntax", typeof(ReferencesTests).Assembly));
        Assert.Contains("PaperParse.Extraction uses Pidgin.", ReferenceChecker.CheckAssembly("PaperParse.Extraction", SourceTree.AssemblyOf("PaperParse.Grammars")));
    }

    [Fact]
    public void Each_package_is_known_to_one_project()
    {
        var packages = ProjectTable.Rows.SelectMany(row => row.Packages).ToList();
        Assert.Equal(packages.Count, packages.Distinct().Count());
    }

    [Fact]
    public void No_project_gets_references_from_shared_build_files()
    {
        var shared = Directory.EnumerateFiles(Repository.Root, "Directory.Build.*").Concat(Directory.EnumerateFiles(Repository.PathOf("src"), "Directory.Build.*"));
        Assert.DoesNotContain(shared.SelectMany(file => XElement.Load(file).Descendants()), element => element.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal));
    }

    [Fact]
    public void Built_in_rules_use_the_public_surface_only()
    {
        var friends = SourceTree.Projects
            .SelectMany(project => SourceTree.AssemblyOf(project).GetCustomAttributesData())
            .Where(attribute => attribute.AttributeType == typeof(InternalsVisibleToAttribute))
            .Select(attribute => ((string)attribute.ConstructorArguments[0].Value!).Split(',')[0])
            .ToList();
        Assert.Contains("PaperParse.Syntax.Tests", friends);
        Assert.DoesNotContain("PaperParse.Analyzers", friends);
        Assert.DoesNotContain(MemberReferences.Of(SourceTree.AssemblyOf("PaperParse.Analyzers")), reference =>
            reference.Type.StartsWith("System.Reflection.", StringComparison.Ordinal) && !reference.Type.EndsWith("Attribute", StringComparison.Ordinal)
            && !(reference.Type == "System.Reflection.Assembly" && reference.Member is "" or "GetManifestResourceStream"));
        Assert.DoesNotContain(SourceTree.Sources("src/PaperParse.Analyzers"), file => File.ReadAllText(file).Contains("UnsafeAccessor", StringComparison.Ordinal));
    }

    private static XElement ProjectWith(string item) => XElement.Parse($"<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup>{item}</ItemGroup></Project>");
}
