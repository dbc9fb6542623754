using System.Reflection;
using System.Runtime.CompilerServices;

namespace PaperParse.Architecture.Tests;

/// <summary>No assembly keeps anything between two calls: what is static is made once and never changes.</summary>
public sealed class StaticStateTests
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Type[] Holders =
        [typeof(Lazy<>), typeof(ThreadLocal<>), typeof(AsyncLocal<>), typeof(ConditionalWeakTable<,>), typeof(WeakReference<>), typeof(System.Text.StringBuilder), typeof(Random), typeof(object)];

    /// <summary>What may be made later than its class is, and why that is not seen.</summary>
    private static readonly string[] Allowed =
    [
        // Compiled when somebody first asks, by one thread; from then on a list that is read only.
        "PaperParse.BuiltInDialects.Compiled",
        "PaperParse.Grammars.BuiltInGrammars.Compiled",
        "PaperParse.Html.Grammar.PageGrammarCompiler.BuiltIn",
        // Pages between being looked at and being read, by their texts; safe for threads, and what is in it changes no result.
        "PaperParse.Html.Pages.PageMemory.Pages",
    ];

    public static TheoryData<string> Projects => [.. SourceTree.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_static_field_can_be_written_to(string project) =>
        Assert.Empty(WritableIn(SourceTree.AssemblyOf(project).GetTypes()));

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_static_field_holds_what_can_change(string project) =>
        Assert.Empty(ChangeableIn(SourceTree.AssemblyOf(project).GetTypes()).Except(Allowed).ToList());

    [Fact]
    public void What_is_forbidden_is_found()
    {
        Assert.Equal(["Planted.<Setting>k__BackingField", "Planted._count", "Planted._perThread"], WritableIn([typeof(Planted)]).Select(AfterNesting).Order(StringComparer.Ordinal));
        Assert.Equal(["Planted.Cache"], ChangeableIn([typeof(Planted)]).Select(AfterNesting));
        Assert.True(Planted.Touch());
    }

    private static string AfterNesting(string name) => name[(name.IndexOf('+', StringComparison.Ordinal) + 1)..];

    private static IEnumerable<string> WritableIn(IEnumerable<Type> types) => FieldsOf(types).Where(field => !field.IsInitOnly && !field.IsLiteral).Select(NameOf);

    private static IEnumerable<string> ChangeableIn(IEnumerable<Type> types) => FieldsOf(types).Where(field => field.IsInitOnly && CanChange(field.FieldType)).Select(NameOf);

    /// <summary>But for those in which the compiler keeps delegates of lambdas and regular expressions that it made.</summary>
    private static IEnumerable<FieldInfo> FieldsOf(IEnumerable<Type> types) => types
        .Where(type => !type.Name.StartsWith('<') && type.DeclaringType?.Name.StartsWith('<') != true)
        .SelectMany(type => type.GetFields(Statics));

    /// <summary>Tables that are arrays, or are shown as lists that are read only, are the business of those that keep them.</summary>
    private static bool CanChange(Type type) =>
        type.Namespace is "System.Collections.Generic" or "System.Collections.Concurrent" or "System.Collections.ObjectModel" && type.IsClass
        || Holders.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type)
        || (type.Assembly.GetName().Name!.StartsWith("PaperParse", StringComparison.Ordinal) && !type.IsEnum
            && type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(field => !field.IsInitOnly && !IsParameterOfClass(field)));

    /// <summary>What a compiler keeps of a constructor's parameter, which the language lets be written to, and a rule of our style does not.</summary>
    private static bool IsParameterOfClass(FieldInfo field) => field.Name.EndsWith(">P", StringComparison.Ordinal);

    private static string NameOf(FieldInfo field) => $"{field.DeclaringType!.FullName}.{field.Name}";

    private static class Planted
    {
        private static readonly Dictionary<string, int> Cache = [];

        private static int _count;

        [ThreadStatic]
        private static int _perThread;

        public static int Setting { get; set; }

        public static bool Touch() => Cache.TryAdd("", ++_count + ++_perThread + Setting++);
    }
}
