using System.Reflection;
using System.Xml.Linq;

namespace PaperParse.Architecture.Tests;

/// <summary>What a project references that the table does not allow, in words; nothing when all is well.</summary>
internal static class ReferenceChecker
{
    private static readonly string FrameworkFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>What the project file says.</summary>
    public static IEnumerable<string> CheckFile(string project, XElement file)
    {
        var allowed = ProjectTable.Allowed(project);
        foreach (var reference in file.Descendants("ProjectReference"))
        {
            var name = Path.GetFileNameWithoutExtension(((string?)reference.Attribute("Include") ?? "").Replace('\\', '/'));
            if (!allowed.Contains(name))
                yield return $"{project} references the project {name}.";
        }

        foreach (var reference in file.Descendants("PackageReference"))
        {
            var name = (string?)reference.Attribute("Include") ?? "";
            if (!ProjectTable.RowOf(project).Packages.Contains(name))
                yield return $"{project} references the package {name}.";
            if (reference.Attribute("Version") is not null || reference.Attribute("VersionOverride") is not null || reference.HasElements)
                yield return $"{project} says more of the package {name} than its name: versions stand in Directory.Packages.props.";
        }

        foreach (var way in file.Descendants().Where(element => element.Name.LocalName is "Reference" or "FrameworkReference" or "Import"))
            yield return $"{project} has a {way.Name.LocalName}, which says nothing to the table.";
    }

    /// <summary>What the compiled code uses: a package of another project comes along unasked, and using it would not show in the file.</summary>
    public static IEnumerable<string> CheckAssembly(string project, Assembly assembly)
    {
        var allowed = ProjectTable.Allowed(project);
        foreach (var name in assembly.GetReferencedAssemblies().Select(reference => reference.Name!))
        {
            if (File.Exists(Path.Combine(FrameworkFolder, name + ".dll")))
                continue;
            var isAllowed = name.StartsWith("PaperParse", StringComparison.Ordinal)
                ? allowed.Contains(name)
                : ProjectTable.RowOf(project).Packages.Any(package => IsOf(package, name));
            if (!isAllowed)
                yield return $"{project} uses {name}.";
        }
    }

    // Humanizer.Core has the assembly Humanizer; Spectre.Console brings Spectre.Console.Ansi; UTF.Unknown has UtfUnknown.
    private static bool IsOf(string package, string assembly) =>
        string.Equals(package.Replace(".", "", StringComparison.Ordinal), assembly.Replace(".", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase) || package.StartsWith(assembly + ".", StringComparison.Ordinal) || assembly.StartsWith(package + ".", StringComparison.Ordinal);
}
