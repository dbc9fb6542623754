using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using PaperParse.Analysis;

namespace PaperParse.Cli;

/// <summary>
/// Rules from an assembly that the command line names: the one way in which foreign code gets into the tool. It has a load context of its own,
/// so that it can bring whatever versions of libraries it wants; what is ours it shares with the tool.
/// </summary>
internal static class RuleAssembly
{
    private const string Analysis = "PaperParse.Analysis";

    /// <summary>The rules of the assembly. Null, after saying why, where there is something wrong with it: a rule that is left out unseen is worse than none.</summary>
    /// <param name="path">As the command line has it.</param>
    /// <param name="known">Rules that there are already.</param>
    /// <param name="streams">What is wrong is said here.</param>
    public static IReadOnlyList<Rule>? TryLoad(string path, IReadOnlyList<Rule> known, Streams streams)
    {
        var (rules, mistakes) = Load(path, known);
        foreach (var mistake in mistakes)
            streams.Say($"paperparse: --rules: {path}: {mistake}");
        return mistakes.Count == 0 ? rules : null;
    }

    private static (IReadOnlyList<Rule> Rules, IReadOnlyList<string> Mistakes) Load(string path, IReadOnlyList<Rule> known)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported)
            return ([], ["this build of the tool has no room for other code; use the one that runs on .NET ('dotnet tool install PaperParse.Cli')"]);
        if (RuleReferences.MistakeIn(path, Analysis, OurVersion) is { } mistake)
            return ([], [mistake]);
        try
        {
            return Create(TypesIn(Path.GetFullPath(path)), known);
        }
        catch (Exception problem) when (problem is BadImageFormatException or FileLoadException or FileNotFoundException or TypeLoadException)
        {
            return ([], [$"it cannot be loaded: {problem.Message}"]);
        }
    }

    private static Version OurVersion => typeof(Rule).Assembly.GetName().Version!;

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Not reached where code is trimmed: such a build loads nothing.")]
    private static List<Type> TypesIn(string path)
    {
        var context = new OwnContext(path);
        return [.. context.LoadFromAssemblyPath(path).GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && type is { IsAbstract: false, ContainsGenericParameters: false }).OrderBy(type => type.FullName, StringComparer.Ordinal)];
    }

    private static (IReadOnlyList<Rule> Rules, IReadOnlyList<string> Mistakes) Create(List<Type> types, IReadOnlyList<Rule> known)
    {
        var (rules, mistakes) = (new List<Rule>(), new List<string>());
        var ids = known.ToDictionary(rule => rule.Descriptor.Id, rule => rule.GetType().Name, StringComparer.Ordinal);
        foreach (var type in types)
        {
            var (rule, mistake) = Create(type);
            mistake ??= RuleCheck.MistakeIn(rule!) ?? IdMistakeIn(rule!.Descriptor.Id, ids);
            if (mistake is not null)
            {
                mistakes.Add(mistake);
                continue;
            }

            ids.Add(rule!.Descriptor.Id, type.Name);
            rules.Add(rule);
        }

        return types.Count > 0 ? (rules, mistakes) : ([], ["there is no rule in it: no public class that derives from PaperParse.Analysis.Rule"]);
    }

    private static string? IdMistakeIn(string id, Dictionary<string, string> ids)
    {
        if (id.StartsWith(RuleIds.OwnPrefix, StringComparison.Ordinal) && char.IsAsciiDigit(id[RuleIds.OwnPrefix.Length]))
            return $"{id}: ids that begin with {RuleIds.OwnPrefix} are those of the built-in rules; take letters of your own, such as ACME001";
        return ids.TryGetValue(id, out var other) ? $"{id}: {other} has this id already; an id is of one rule" : null;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "Not reached where code is trimmed: such a build loads nothing.")]
    private static (Rule? Rule, string? Mistake) Create(Type type)
    {
        if (type.GetConstructor(Type.EmptyTypes) is null)
            return (null, $"{type.Name}: it has no public constructor without parameters, which is what makes it");
        try
        {
            return ((Rule)Activator.CreateInstance(type)!, null);
        }
        catch (TargetInvocationException problem)
        {
            var inner = problem.InnerException!;
            return (null, $"{type.Name}: its constructor throws {inner.GetType().Name} ({Excerpt.Of(inner.Message, characters: 100)})");
        }
    }

    /// <summary>What lies beside the assembly is found there; what is ours is the tool's, or its types would be others.</summary>
    private sealed class OwnContext(string path) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(path))
    {
        private readonly AssemblyDependencyResolver _resolver = new(path);

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (assemblyName.Name is not { } name || name == "PaperParse" || name.StartsWith("PaperParse.", StringComparison.Ordinal))
                return null;
            return _resolver.ResolveAssemblyToPath(assemblyName) is { } found ? LoadFromAssemblyPath(found) : null;
        }
    }
}
