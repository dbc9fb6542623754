namespace PaperParse.Analyzers.Tests;

public sealed class MisspelledTitleWordTests : RuleTests
{
    private const string Id = "PP3015";

    [Theory]
    [InlineData("Geometric-[|Disentangelment|] Moss", "Geometric-Disentanglement Moss", "We study disentanglement of moss, and Disentanglement of fern.")]
    [InlineData("The [|enviroment|] of Moss", "The environment of Moss", "The environment of moss is wet. The environment of fern is dry.")]
    [InlineData("[|OPTIMIZTAION|] of Moss", "OPTIMIZATION of Moss", "We show optimization of moss, optimization of fern and optimization of lichen.")]
    [InlineData("[|Segmantation|] of Moss", "Segmentation of Moss", "We show segmentation of moss and segmentation of fern.")]
    public void The_word_of_the_abstract_is_written(string marked, string mended, string text) =>
        Verify(Id, $"{marked}\n\n{text}\n\n{Tail}", $"{mended}\n\n{text}\n\n{Tail}");

    [Theory]
    [InlineData("Modelling of Moss", "We show modeling of moss and modeling of fern in winter.")]
    [InlineData("Behaviours of Moss", "The behaviors of moss and the behaviors of fern in winter.")]
    [InlineData("Optimisation of Moss", "The optimization of moss and the optimization of fern in winter.")]
    [InlineData("Transformer of Moss", "The transformers of moss and the transformers of fern in winter.")]
    [InlineData("Asymmetric Moss", "The symmetric moss and the symmetric fern in winter.")]
    [InlineData("Macroscopic Moss", "The microscopic moss and the microscopic fern in winter.")]
    [InlineData("Multimodel Moss", "The multimodal moss and the multimodal fern in winter.")]
    public void Other_words_and_other_spellings_are_left_alone(string title, string text) => Verify(Id, $"{title}\n\n{text}\n\n{Tail}");

    [Theory]
    [InlineData("Geometric-Disentangelment Moss", "We study disentanglement of moss, and once is not enough.")]
    [InlineData("Geometric-Disentangelment Moss", "We study disentangelment as well as disentanglement and disentanglement of moss.")]
    [InlineData("DisentangelMent of Moss", "We study disentanglement of moss and disentanglement of fern.")]
    [InlineData("Trail of Moss", "The trial of moss and the trial of fern in a long winter.")]
    public void There_must_be_evidence(string title, string text) => Verify(Id, $"{title}\n\n{text}\n\n{Tail}");
}
