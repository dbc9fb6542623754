using PaperParse.Grammars.Notation;
using PaperParse.TestSupport;

namespace PaperParse.Grammars.Tests.Editors;

/// <summary>The TextMate grammar by which editors colour <c>.grammar</c> files.</summary>
public sealed class EditorGrammarTests
{
    private const string Folder = "tests/PaperParse.Grammars.Tests/Editors";
    private const string Root = "source.paperparse-grammar";

    private static string EditorGrammar => Repository.PathOf("grammars/editors/vscode/syntaxes/paperparse-grammar.tmLanguage.json");

    [SkippableFact]
    public void The_marked_up_cases_have_the_scopes_that_they_say()
    {
        var (status, output) = Run("vscode-tmgrammar-test", "-g", EditorGrammar, Repository.PathOf(Folder) + "/cases/*.grammar");

        Assert.True(status == 0, output);
        Assert.Equal(3, output.Split("run success").Length - 1);
    }

    [SkippableFact]
    public void Every_word_that_begins_a_statement_is_a_keyword()
    {
        Assert.Contains("extends", GrammarReader.Keywords);

        var tokens = TokensOf(("keywords", string.Join('\n', GrammarReader.Keywords.Select(word => word + " x"))));

        Assert.All(GrammarReader.Keywords, word => Assert.Contains(tokens, token => token.Text == word && (token.Has("keyword.control") || token.Has("storage.type"))));
    }

    [SkippableFact]
    public void Every_name_that_the_notation_knows_is_a_constant()
    {
        string[] names =
        [
            FieldLabels.AnyText, FieldLabels.Digits, FieldLabels.Decimal, FieldLabels.ProperWord, FieldLabels.Solid,
            FieldLabels.BlankLines, FieldLabels.StartOfText, FieldLabels.EndOfText, FieldLabels.ItemBefore,
        ];

        var tokens = TokensOf(("names", "piece x = " + string.Join(' ', names)));

        Assert.All(names, name => Assert.Contains(tokens, token => token.Text == name && token.Has("support.constant")));
    }

    [SkippableFact]
    public void No_text_of_a_built_in_grammar_is_left_without_a_scope()
    {
        var tokens = TokensOf([.. BuiltInGrammars.Names.Select(name => (name, BuiltInGrammars.TextOf(name)!))]);

        Assert.True(tokens.Count > 10_000, $"{tokens.Count} tokens");
        Assert.DoesNotContain(tokens, token => token.Scopes.All(scope => scope == Root) && !string.IsNullOrWhiteSpace(token.Text));
        Assert.Contains(tokens, token => token.Text == "OrganizationBadge" && token.Has("entity.name.class"));
    }

    /// <summary>
    /// What the snapshots of vscode-tmgrammar-snap say, which it writes beside the files:
    /// <code>
    /// &gt;use shared
    /// #^^^ source.paperparse-grammar keyword.control.paperparse-grammar
    /// #   ^ source.paperparse-grammar
    /// </code>
    /// </summary>
    private static List<Token> TokensOf(params (string Name, string Text)[] grammars)
    {
        var folder = Directory.CreateTempSubdirectory("paperparse-tests-").FullName;
        try
        {
            foreach (var (name, text) in grammars)
                File.WriteAllText(Path.Combine(folder, name + ".grammar"), text);
            var (status, output) = Run("vscode-tmgrammar-snap", "-u", "-s", Root, "-g", EditorGrammar, folder + "/*.grammar");
            Assert.True(status == 0, output);
            var snapshots = Directory.GetFiles(folder, "*.snap");
            Assert.Equal(grammars.Length, snapshots.Length);
            return [.. snapshots.SelectMany(File.ReadAllLines).Aggregate((Line: "", Tokens: new List<Token>()), Add).Tokens];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (string Line, List<Token> Tokens) Add((string Line, List<Token> Tokens) read, string line)
    {
        if (line is ['>', .. var text])
            return (text, read.Tokens);
        if (line is ['#', .. var marks] && marks.IndexOf('^', StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = marks.LastIndexOf('^') + 1;
            var scopes = marks[end..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            // The mark behind the last character is the end of the line.
            read.Tokens.Add(new Token(read.Line[Math.Min(start, read.Line.Length)..Math.Min(end, read.Line.Length)], scopes));
        }

        return read;
    }

    private static (int Status, string Output) Run(string tool, params string[] arguments)
    {
        var script = OutsideTool.RequireFile($"{Folder}/node_modules/.bin/{tool}", $"npm ci --prefix {Folder}");
        return OutsideTool.Run(OutsideTool.Require("node"), Repository.PathOf(Folder), [script, .. arguments]);
    }

    private sealed record Token(string Text, IReadOnlyList<string> Scopes)
    {
        public bool Has(string scope) => Scopes.Any(each => each.StartsWith(scope + ".", StringComparison.Ordinal));
    }
}
