using PaperParse.Syntax;
using PaperParse.TestSupport;
using static PaperParse.TestSupport.Verifier;

namespace PaperParse.Grammars.Tests;

public sealed class SampleTreeTests
{
    public static TheoryData<string> Samples => [.. HfText.SampleNames];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Sample_has_the_tree_beside_it(string name) =>
        await Verify(IndentedDump.Of(HfText.Parse(HfText.Sample(name)).Root)).UseDirectory("../../grammars/hf-text/samples").UseFileName(name);

    [Fact]
    public void Every_tree_belongs_to_a_sample() => SnapshotFiles.RefuseDangling(HfText.SamplesFolder, HfText.SampleNames);
}
