using PaperParse.TestSupport;

namespace PaperParse.Extraction.Tests;

public class AbstractPartTests
{
    [Theory]
    [InlineData("CONTEXT Reeds bend. OBJECTIVE We ask why. RESULTS 12 reasons.", "CONTEXT=Reeds bend.|OBJECTIVE=We ask why.|RESULTS=12 reasons.")]
    [InlineData("Background: Reeds bend. Methods: We ask why.", "Background=Reeds bend.|Methods=We ask why.")]
    [InlineData("Context. Reeds bend. Aims. We ask why.", "Context=Reeds bend.|Aims=We ask why.")]
    [InlineData("We wade. METHODS: Boots. MATERIALS AND METHODS: Water.", "METHODS=Boots.|MATERIALS AND METHODS=Water.")]
    [InlineData("Purpose – To wade. Findings – Mud (p < 0.01). Limitations – None.", "Purpose=To wade.|Findings=Mud (p < 0.01).|Limitations=None.")]
    [InlineData("OBJECTIVES: To (1) wade, and (2) swim. RESULTS: Mud.", "OBJECTIVES=To (1) wade, and (2) swim.|(1)=wade|(2)=swim|RESULTS=Mud.")]
    [InlineData("We (1) wade, (2) count herons, and (3) go home. Then we rest.", "(1)=wade|(2)=count herons|(3)=go home")]
    [InlineData("Three parts: (i) reeds; (ii) moss; (iii) fern.", "(i)=reeds|(ii)=moss|(iii)=fern")]
    [InlineData("Both (a) reeds and (b) moss grow.", "(a)=reeds|(b)=moss grow")]
    [InlineData("We add 1) reeds, 2) moss and 3) fern.", "1)=reeds|2)=moss|3)=fern")]
    [InlineData("We find i) reeds, ii) moss.", "i)=reeds|ii)=moss")]
    [InlineData("(1) Reeds bend. They do. (2) Moss grows. More follows.", "(1)=Reeds bend. They do.|(2)=Moss grows.")]
    [InlineData("• reeds • moss, wet • fern", "•=reeds|•=moss, wet|•=fern")]
    [InlineData("We (1) use e.g. reeds, (2) see J. Berg et al. on moss. Done.", "(1)=use e.g. reeds|(2)=see J. Berg et al. on moss")]
    [InlineData("Is it (1) reeds, or (2) moss? We ask. It is (1) fern, or (2) ivy.", "(1)=reeds|(2)=moss|(1)=fern|(2)=ivy")]
    [InlineData("(1) reeds, (2) moss as well as (3) fern", "(1)=reeds|(2)=moss|(3)=fern")]
    [InlineData("Plain words without parts.", "")]
    [InlineData("RESULTS We have one heading only.", "")]
    [InlineData("LAMBDA is fast. DATA are few. RESULTS are good.", "")]
    [InlineData("The method works. Results follow. Methods differ.", "")]
    [InlineData("We saw mud. RESULTS Mud. METHODS Boots.", "")]
    [InlineData("Methodsology: no. Resultsx: no.", "")]
    [InlineData("See Eq. (1) for reeds, and (2) for moss.", "")]
    [InlineData("By Eqs. (1) and (2) it holds.", "")]
    [InlineData("It takes O(1) time, f(2) steps.", "")]
    [InlineData("From (1) it follows that (2) holds.", "")]
    [InlineData("In 2019 (2) we saw (3) herons, (4) reeds.", "")]
    [InlineData("One item: (1) reeds.", "")]
    [InlineData("We skip (1) reeds, and (3) moss.", "")]
    [InlineData("The sets (a), (b), (c) and (d) differ.", "")]
    public void An_abstract_has_parts(string summary, string parts)
    {
        var tree = TreeDraft.Tree(t => t.Entry(e => e.Abstract(summary)));
        var paper = PaperExtractor.Extract(tree).Papers[0];
        Assert.Equal(parts, string.Join('|', (paper.AbstractParts ?? []).Select(part => $"{part.Label}={part.Text}")));
        var fields = paper.Fields["abstractParts"];
        if (parts.Length == 0)
        {
            Assert.Null(paper.AbstractParts);
            Assert.Equal(FieldStatus.Absent, Assert.Single(fields).Status);
            return;
        }

        foreach (var (part, field) in paper.AbstractParts!.Zip(fields))
        {
            var raw = tree.Text.ToString(field.Span!.Value);
            Assert.StartsWith(part.Label, raw, StringComparison.Ordinal);
            Assert.EndsWith(part.Text, raw, StringComparison.Ordinal);
            Assert.Equal(field.Status == FieldStatus.Inferred, field.Evidence is not null);
        }
    }

    [Fact]
    public void A_part_over_lines_has_folded_text_and_the_place_of_its_lines()
    {
        var tree = TreeDraft.Tree(t => t.Entry(e => e.Abstract("We (1) wade", "   far, (2) swim. CONTEXT", "")));
        var paper = PaperExtractor.Extract(tree).Papers[0];
        Assert.Equal(new AbstractPart(AbstractPartKind.Item, "(1)", "wade far"), paper.AbstractParts![0]);
        Assert.Equal("(1) wade\n   far", tree.Text.ToString(paper.Fields["abstractParts"][0].Span!.Value));
        Assert.Equal(FieldStatus.Stated, paper.Fields["abstractParts"][0].Status);
        Assert.Equal(FieldStatus.Inferred, paper.Fields["abstractParts"][1].Status);
    }
}
