using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PaperParse.Cli;

/// <summary>What an assembly was built against: read from its tables, before any of it is loaded.</summary>
internal static class RuleReferences
{
    /// <summary>Why the assembly cannot be used; null where it can.</summary>
    /// <param name="path">Of the assembly.</param>
    /// <param name="library">The one that rules are built against.</param>
    /// <param name="version">The version that is here: major and minor number have to be the same.</param>
    public static string? MistakeIn(string path, string library, Version version)
    {
        if (Directory.Exists(path))
            return "it is a folder; name the assembly (.dll) in it";
        if (!File.Exists(path))
            return "there is no such file; build the project of the rules first ('dotnet build')";
        try
        {
            using var file = new PEReader(File.OpenRead(path));
            return file.HasMetadata ? MistakeIn(file.GetMetadataReader(), library, version) : NoAssembly;
        }
        catch (BadImageFormatException)
        {
            return NoAssembly;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"it cannot be read: {problem.Message}";
        }
    }

    private const string NoAssembly = "it is no .NET assembly";

    private static string? MistakeIn(MetadataReader assembly, string library, Version version)
    {
        foreach (var handle in assembly.AssemblyReferences)
        {
            var reference = assembly.GetAssemblyReference(handle);
            if (assembly.GetString(reference.Name) != library)
                continue;
            var built = reference.Version;
            return built.Major == version.Major && built.Minor == version.Minor
                ? null
                : $"it was built against {library} {built.ToString(3)}, and this is {version.ToString(3)}: build it again with the PaperParse package {version.ToString(3)}";
        }

        return $"it does not use {library}, so there is no rule in it";
    }
}
