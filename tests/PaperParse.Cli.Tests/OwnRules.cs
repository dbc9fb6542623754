using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperParse.Analysis;

namespace PaperParse.Cli.Tests;

/// <summary>Assemblies with rules, compiled while a test runs.</summary>
internal static class OwnRules
{
    private const string Usings = "global using System; global using System.Linq; global using System.Collections.Generic;";

    private static readonly Lazy<IReadOnlyList<MetadataReference>> Here = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))]);

    /// <summary>Compiles sources against PaperParse as it runs here.</summary>
    /// <exception cref="InvalidOperationException">They do not compile.</exception>
    public static string Compile(string folder, string name, params string[] sources) => Compile(folder, name, Here.Value, sources);

    /// <summary>Compiles a rule against a <c>PaperParse.Analysis</c> of another version.</summary>
    public static string CompileAgainst(Version version, string folder)
    {
        var library = Compile(Directory.CreateDirectory(Path.Combine(folder, "other")).FullName, "PaperParse.Analysis", $"[assembly: System.Reflection.AssemblyVersion(\"{version}\")] namespace PaperParse.Analysis {{ public abstract class Rule {{ }} }}");
        var others = Here.Value.Where(reference => Path.GetFileName(reference.Display!) != "PaperParse.Analysis.dll").Append(MetadataReference.CreateFromFile(library));
        return Compile(folder, "Other", [.. others], ["public sealed class OldRule : PaperParse.Analysis.Rule { }"]);
    }

    /// <summary>A class of a rule that reports each title, with what a test wants to be different.</summary>
    public static string Source(string name, string id, string body = "", string constructor = "", string? descriptor = null) => $$"""
        using PaperParse.Analysis; using PaperParse.Extraction; using PaperParse.Syntax;
        public sealed class {{name}} : Rule
        {
            {{constructor}}
            public override DiagnosticDescriptor Descriptor { get; } = {{descriptor ?? $"new DiagnosticDescriptor(\"{id}\", \"a title\", Severity.Warning, FixSafety.Safe)"}};
            public override void AnalyzePaper(RuleContext context, Paper paper)
            {
                {{(body.Length > 0 ? body : "context.Report(new Diagnostic(Descriptor, paper.Entry.Title!.Span, \"a title\") { Paper = paper });")}}
            }
        }
        """;

    private static string Compile(string folder, string name, IReadOnlyList<MetadataReference> references, string[] sources)
    {
        var path = Path.Combine(folder, name + ".dll");
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create(name, sources.Append(Usings).Select(source => CSharpSyntaxTree.ParseText(source)), references, options);
        var result = compilation.Emit(path);
        return result.Success ? path : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    /// <summary>The version of PaperParse here.</summary>
    public static Version Version => typeof(Rule).Assembly.GetName().Version!;
}
