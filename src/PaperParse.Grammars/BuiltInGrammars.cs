using System.Reflection;
using PaperParse.Grammars.Notation;

namespace PaperParse.Grammars;

/// <summary>The grammars that ship in this assembly, embedded from the folder <c>grammars/</c>.</summary>
public static class BuiltInGrammars
{
    private const string Extension = ".grammar";

    private static readonly Lazy<IReadOnlyList<Dialect>> Compiled = new(CompileAll);

    /// <summary>All dialects in the order of their names; compiled at first use, once.</summary>
    public static IReadOnlyList<Dialect> Dialects => Compiled.Value;

    /// <summary>A grammar of pieces that others use, null when there is none of the name.</summary>
    internal static GrammarFile? FindShared(string name)
    {
        var resource = name + Extension;
        // Mistakes in it would be mistakes of this assembly, which tests would show.
        return ResourceNames().Contains(resource) ? GrammarReader.Read(new GrammarSource(resource, Read(resource)), []) : null;
    }

    private static IReadOnlyList<Dialect> CompileAll() => [.. ResourceNames().Select(CompileOne).OfType<Dialect>()];

    // A file without items holds pieces for others and is no dialect.
    private static Dialect? CompileOne(string resource)
    {
        var text = Read(resource);
        if (GrammarReader.Read(new GrammarSource(resource, text), []).Items.Count == 0)
            return null;
        var (dialect, errors) = GrammarCompiler.Compile(text, resource);
        return dialect ?? throw new InvalidOperationException(string.Join("\n", errors));
    }

    private static IEnumerable<string> ResourceNames() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
