using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PaperParse.Architecture.Tests;

/// <summary>What compiled code calls and names outside of its own assembly, whatever way its source spells it.</summary>
internal static class MemberReferences
{
    /// <summary>Types by full name; the member is empty where only the type is named.</summary>
    public static IReadOnlySet<(string Type, string Member)> Of(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var reader = file.GetMetadataReader();
        var found = reader.TypeReferences.Select(handle => (NameOf(reader, handle), "")).ToHashSet();
        foreach (var handle in reader.MemberReferences)
        {
            var member = reader.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference)
                found.Add((NameOf(reader, (TypeReferenceHandle)member.Parent), reader.GetString(member.Name)));
        }

        return found;
    }

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }
}
