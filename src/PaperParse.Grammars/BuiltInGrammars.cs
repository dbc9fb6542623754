using System.Reflection;
using PaperParse.Grammars.Notation;

namespace PaperParse.Grammars;

/// <summary>The grammars that ship in this assembly, embedded from the folder <c>grammars/</c>.</summary>
public static class BuiltInGrammars
{
    private const string Extension = ".grammar";

    private static readonly Lazy<IReadOnlyList<Dialect>> Compiled = new(CompileAll);

    /// <summary>All dialects of plain text in the order of their names; compiled at first use, once.</summary>
    public static IReadOnlyList<Dialect> Dialects => Compiled.Value;

    /// <summary>The text of a built-in grammar, also of one that only holds pieces for others; null when there is none of the name.</summary>
    public static string? TextOf(string name) => ResourceNames().Contains(name + Extension) ? Read(name + Extension) : null;

    /// <summary>The names of all of them, also of those that only hold pieces for others.</summary>
    internal static IEnumerable<string> Names => ResourceNames().Select(name => name[..^Extension.Length]);

    /// <summary>A grammar that another one uses or extends, null when there is none of the name.</summary>
    internal static GrammarFile? Find(string name)
    {
        var resource = name + Extension;
        // Mistakes in it would be mistakes of this assembly, which tests would show.
        return ResourceNames().Contains(resource) ? GrammarReader.Read(new GrammarSource(resource, Read(resource)), []) : null;
    }

    /// <summary>The built-in dialects of one kind, in the order of their names.</summary>
    /// <param name="ofPages">Those that read pages, or those that read plain text.</param>
    /// <param name="compile">Compiles a grammar, which stands in a file of the given name.</param>
    /// <exception cref="InvalidOperationException">One of the grammars has mistakes, which tests would show.</exception>
    internal static IReadOnlyList<Dialect> Compile(bool ofPages, Func<string, string, (Dialect? Dialect, IReadOnlyList<GrammarError> Errors)> compile)
    {
        var dialects = new List<Dialect>();
        foreach (var resource in ResourceNames())
        {
            var text = Read(resource);
            var file = GrammarReader.Read(new GrammarSource(resource, text), []);
            // A file without items holds pieces for others and is no dialect.
            if (file.Items.Count == 0 || file.IsOfPages != ofPages)
                continue;
            var (dialect, errors) = compile(text, resource);
            dialects.Add(dialect ?? throw new InvalidOperationException(string.Join("\n", errors)));
        }

        return dialects;
    }

    private static IReadOnlyList<Dialect> CompileAll() => Compile(ofPages: false, GrammarCompiler.Compile);

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
