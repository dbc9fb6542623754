using PaperParse.Html.Grammar;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary>
/// Mistakes that authors of grammars make, and what <c>grammar check</c> says of each. A case in a file of <c>Mistakes/</c> is what stands behind
/// the head of the file (or all of the grammar, behind a line <c>(alone)</c>), and under it, behind <c>&gt;</c>, what is said:
/// <code>
/// Entry = prosa
/// > 6:9: error PG0002: nothing defines 'prosa'; did you mean 'prose'?
/// >     | Entry = prosa
/// >     |         ^^^^^
/// >     = Entry = prose
/// </code>
/// To change what is said, run with PAPERPARSE_ACCEPT=1, and read the difference. A case without a correction says why in a comment.
/// </summary>
public sealed class GrammarMistakesTests : IDisposable
{
    private const string NoCorrection = "# no correction: ";

    private static readonly string[] Names = ["text", "pages"];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Files => [.. Names];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_said_of_a_mistake_is_what_is_shown(string file)
    {
        var (head, cases) = Read(file);
        var shown = string.Join("\n\n", cases.Select(one => $"{one}\n{string.Join('\n', Said(GrammarOf(head, one)).Select(line => "> " + line))}"));
        var text = $"{head}---\n\n{shown}\n";
        if (Environment.GetEnvironmentVariable(Verifier.AcceptVariable) == "1")
            File.WriteAllText(PathOf(file), text);
        Assert.Equal(text, File.ReadAllText(PathOf(file)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void One_mistake_gives_one_message_and_its_correction_mends_it(string file)
    {
        var (head, cases) = Read(file);
        foreach (var one in cases)
        {
            var grammar = GrammarOf(head, one);
            var errors = PageGrammarCompiler.Compile(grammar, "my.grammar").Errors;
            Assert.True(errors.Count == 1, $"{one}\n{string.Join('\n', errors)}");
            Assert.True(errors[0].Correction is null == one.Contains(NoCorrection, StringComparison.Ordinal), $"{one}\nhas a correction: {errors[0].Correction is not null}");
            if (errors[0].Correction is not { } correction)
                continue;
            var after = PageGrammarCompiler.Compile(new SourceText(grammar).WithChanges(correction).ToString(), "my.grammar").Errors;
            Assert.True(!after.Any(error => error.Id == "PG0001" || (error.Id, error.Message) == (errors[0].Id, errors[0].Message)), $"{one}\nmended:\n{string.Join('\n', after)}");
        }
    }

    [Fact]
    public void Every_id_is_among_them() =>
        Assert.Equal(GrammarErrorPages.Ids, Names.Select(Read).SelectMany(file => file.Cases.SelectMany(one => GrammarErrorPages.IdsIn(string.Join('\n', Said(GrammarOf(file.Head, one)))))).Distinct().Order(StringComparer.Ordinal));

    private static (string Head, List<string> Cases) Read(string file)
    {
        var parts = File.ReadAllText(PathOf(file)).Split("---\n", 2);
        return (parts[0], [.. parts[1].Split("\n\n").Select(block => string.Join('\n', block.Trim('\n').Split('\n').Where(line => !line.StartsWith('>')))).Where(block => block.Length > 0)]);
    }

    private static string GrammarOf(string head, string one) =>
        one.StartsWith("(alone)\n", StringComparison.Ordinal) ? one["(alone)\n".Length..] + "\n" : head + one + "\n";

    // All but the summary in the last line.
    private IEnumerable<string> Said(string grammar)
    {
        var path = _folder.File("my.grammar", grammar);
        return ToolRun.Of("grammar", "check", path).OutLines.SkipLast(1).Select(line => line.Replace(path + ":", "", StringComparison.Ordinal));
    }

    private static string PathOf(string file) => Repository.PathOf($"tests/PaperParse.Cli.Tests/Mistakes/{file}.verified.txt");
}
