using PaperParse.Html.Grammar;
using PaperParse.Syntax;
using PaperParse.TestSupport;
using static PaperParse.TestSupport.Verifier;

namespace PaperParse.Html.Tests;

/// <summary>Each page among the samples, read with the grammar of the folder it lies in.</summary>
public sealed class SampleTreeTests
{
    public static TheoryData<string, string> Samples
    {
        get
        {
            var samples = new TheoryData<string, string>();
            foreach (var (dialect, file) in Page.Samples)
                samples.Add(dialect, file);
            return samples;
        }
    }

    public static TheoryData<string> Dialects => [.. PageGrammarCompiler.Dialects.Select(dialect => dialect.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Sample_has_the_tree_beside_it(string dialect, string file)
    {
        var tree = Page.Parse(Page.Sample(dialect, file), Page.Dialect(dialect));
        await Verify(IndentedDump.Of(tree.Root)).UseDirectory($"../../grammars/{dialect}/samples").UseFileName(Path.GetFileNameWithoutExtension(file));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Every_tree_belongs_to_a_sample(string dialect) => SnapshotFiles.RefuseDangling(
        Repository.PathOf($"grammars/{dialect}/samples"),
        Repository.Samples(dialect).Select(path => Path.GetFileNameWithoutExtension(path)));

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Every_dialect_has_samples(string dialect) => Assert.InRange(Repository.Samples(dialect).Count, 6, int.MaxValue);
}
