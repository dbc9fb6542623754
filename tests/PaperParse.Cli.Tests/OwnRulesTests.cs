using System.Reflection;
using PaperParse.Analysis;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

[Collection(CurrentFolder.Name)]
public sealed class OwnRulesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Commands_of_the_page_write_what_it_shows()
    {
        var document = File.ReadAllText(Repository.PathOf("docs/writing-a-rule.md"));
        var (commands, differences) = DocumentSession.Run(document, _folder.Path);

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.Equal(3, commands);
    }

    [Fact]
    public void Tests_of_the_page_pass_and_fail_with_another_rule()
    {
        _ = DocumentSession.Run(File.ReadAllText(Repository.PathOf("docs/writing-a-rule.md")), _folder.Path);
        var (rule, tests) = (File.ReadAllText(Path.Combine(_folder.Path, "TitleEndsInFullStop.cs")), File.ReadAllText(Path.Combine(_folder.Path, "TitleEndsInFullStopTests.cs")));

        RunAll(Assembly.LoadFrom(OwnRules.Compile(_folder.Path, "Right", rule, tests)));
        var broken = Assembly.LoadFrom(OwnRules.Compile(_folder.Path, "Broken", rule.Replace("text.EndsWith(\"..\")", "false", StringComparison.Ordinal), tests));
        Assert.IsType<Testing.VerificationException>(Assert.Throws<TargetInvocationException>(() => RunAll(broken)).InnerException);
    }

    [Fact]
    public void The_sample_has_the_rule_of_the_page_and_runs()
    {
        var rule = File.ReadAllText(Repository.PathOf("docs/samples/own-rules/TitleEndsInFullStop.cs"));
        Assert.Contains(rule, File.ReadAllText(Repository.PathOf("docs/writing-a-rule.md")), StringComparison.Ordinal);
        var built = Repository.PathOf($"docs/samples/own-rules/bin/{Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))}/net10.0/OwnRules.dll");

        var run = ToolRun.Of("check", _folder.File("feed.txt", Sample.Clean.Replace("Freezers\n", "Freezers.\n", StringComparison.Ordinal)), "--rules", built, "--select", "ACME001");

        Assert.Equal(1, run.Code);
        Assert.Contains(":13:52: warning ACME001: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_of_ones_own_stand_beside_the_built_in_ones_and_are_known_to_every_option()
    {
        var dump = _folder.File("feed.txt", Sample.Fixable);
        var own = OwnRules.Compile(_folder.Path, "Own", OwnRules.Source("Titles", "ACME001"), OwnRules.Source("MoreTitles", "ACME002"));

        var all = ToolRun.Of("check", dump, "--rules", own);
        Assert.Equal(2, Count(all, "warning ACME001"));
        Assert.Equal(2, Count(all, "warning ACME002"));
        Assert.Equal(1, Count(all, "warning PP3001"));
        Assert.Equal(0, Count(ToolRun.Of("check", dump, "--rules", own, "--ignore", "ACME001"), "ACME001"));
        Assert.Equal(2, Count(ToolRun.Of("check", dump, "--rules", own, "--severity", "ACME002=error"), "error ACME002"));
        Assert.Contains("ACME001", ToolRun.Of("stats", dump, "--rules", own).Out, StringComparison.Ordinal);
        Assert.Contains("no rule is 'ACME'", ToolRun.Of("check", dump, "--select", "ACME").Error, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "no descriptor", OwnRules.Source("Bad", "", descriptor: "null!"), "Bad: it has no descriptor; give it one: " },
        { "descriptor throws", OwnRules.Source("Bad", "").Replace("{ get; } = new", "=> throw new FormatException(\"oh\"); private object Other => new", StringComparison.Ordinal), "Bad: its Descriptor throws FormatException (oh); " },
        { "no id", OwnRules.Source("Bad", "rule-1"), "Bad: 'rule-1' is no id of a rule; an id is two to ten capitals and three to five digits, such as ACME001" },
        { "id of ours", OwnRules.Source("Bad", "PP9001"), "PP9001: ids that begin with PP are those of the built-in rules; take letters of your own" },
        { "id twice", OwnRules.Source("Bad", "ACME001") + OwnRules.Source("Worse", "ACME001")[OwnRules.Source("Worse", "ACME001").IndexOf("public", StringComparison.Ordinal)..], "ACME001: Bad has this id already" },
        { "constructor with parameters", OwnRules.Source("Bad", "ACME001", constructor: "public Bad(int most) { }"), "Bad: it has no public constructor without parameters" },
        { "constructor throws", OwnRules.Source("Bad", "ACME001", constructor: "public Bad() { throw new InvalidOperationException(\"not today\"); }"), "Bad: its constructor throws InvalidOperationException (not today)" },
        { "no rule", "public sealed class Nothing { public PaperParse.Analysis.Severity S; }", "there is no rule in it: no public class that derives from PaperParse.Analysis.Rule" },
        { "nothing of ours", "public sealed class Nothing { }", "it does not use PaperParse.Analysis, so there is no rule in it" },
        { "bad option", OwnRules.Source("Bad", "ACME001").Replace("FixSafety.Safe)", "FixSafety.Safe) { Options = [new RuleOption(\"Most\", \"x\", 1, 0, 2)] }", StringComparison.Ordinal), "ACME001: 'Most' is no name of an option" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_of_its_author_is_told_before_anything_is_read(string name, string source, string expected)
    {
        var own = OwnRules.Compile(_folder.Path, "Bad" + name.Replace(' ', '_'), source);

        var run = ToolRun.Of("check", _folder.File("feed.txt", Sample.Clean), "--rules", own);

        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith($"paperparse: --rules: {own}: {expected}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_that_is_none_is_told()
    {
        var dump = _folder.File("feed.txt", Sample.Clean);

        Assert.Contains("there is no such file; build the project", ToolRun.Of("check", dump, "--rules", Path.Combine(_folder.Path, "none.dll")).Error, StringComparison.Ordinal);
        Assert.Contains("it is a folder", ToolRun.Of("check", dump, "--rules", _folder.Path).Error, StringComparison.Ordinal);
        Assert.Contains("it is no .NET assembly", ToolRun.Of("check", dump, "--rules", dump).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_built_against_another_version_is_refused_with_what_it_needs()
    {
        var run = ToolRun.Of("check", _folder.File("feed.txt", Sample.Clean), "--rules", OwnRules.CompileAgainst(new Version(9, 1, 0, 0), _folder.Path));

        Assert.Equal(2, run.Code);
        Assert.Contains($"it was built against PaperParse.Analysis 9.1.0, and this is {OwnRules.Version.ToString(3)}: build it again", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("throw new FormatException(\"oh\");", "rule ACME001 threw FormatException (oh)")]
    [InlineData("context.Report(new Diagnostic(Descriptor, new TextSpan(0, 1000000), \"x\"));", "ACME001 was reported at [0..1000000), which is outside of the text")]
    [InlineData("context.Report(new Diagnostic(Descriptor, new TextSpan(0, 1), \"x\") { Fix = new CodeFix(\"x\", FixSafety.Safe, TextChange.Delete(new TextSpan(0, 2)), TextChange.Delete(new TextSpan(1, 2))) });", "the fix of ACME001 changes [0..2) and [1..3), which overlap")]
    [InlineData("context.Report(new Diagnostic(Descriptor, new TextSpan(0, 1), \"x\") { Fix = new CodeFix(\"x\", FixSafety.Safe, TextChange.Insert(1000000, \"x\")) });", "the fix of ACME001 changes [1000000..1000000), which is outside of the text")]
    public void A_rule_that_goes_wrong_is_PP0900_and_the_others_go_on(string body, string expected)
    {
        var run = ToolRun.Of("check", _folder.File("feed.txt", Sample.Fixable), "--rules", OwnRules.Compile(_folder.Path, "Own", OwnRules.Source("Titles", "ACME001", body)));

        Assert.Equal(1, run.Code);
        Assert.Contains("error PP0900: ", run.Out, StringComparison.Ordinal);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
        Assert.Equal(1, Count(run, "warning PP3001"));
    }

    /// <summary>In a process of its own, since it ends. What was found in files before is there.</summary>
    [Theory]
    [InlineData("System.Threading.Thread.Sleep(-1);", "1")]
    [InlineData("while (true) { }", "4")]
    public void A_rule_that_does_not_come_back_ends_the_run_with_its_name(string body, string jobs)
    {
        var own = OwnRules.Compile(_folder.Path, "Own", OwnRules.Source("SlowRule", "ACME001", $"if (paper.Index == 1 && context.Text.Path == \"feed.txt\") {body}"));
        _folder.File("before.txt", Sample.Fixable);
        _folder.File("feed.txt", Sample.Clean);

        var (status, output) = OutsideTool.Run("dotnet", _folder.Path, typeof(Tool).Assembly.Location, "check", "before.txt", "feed.txt", "--rules", own, "--rule-timeout", "1", "--jobs", jobs);

        Assert.Contains("before.txt:15:62: warning PP3001: ", output, StringComparison.Ordinal);

        Assert.Equal(2, status);
        Assert.Contains("rule ACME001 (SlowRule) has been at entry 2, \"Who Waits for Whom? Fair Queues for Shar…\" for more than 1 s, and the run is ended", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("soon")]
    public void A_limit_that_is_none_is_told(string limit)
    {
        var run = ToolRun.Of("check", _folder.File("feed.txt", Sample.Clean), "--rule-timeout", limit);

        Assert.Equal(2, run.Code);
        Assert.Contains($"--rule-timeout: '{limit}' is no number of seconds", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_beside_the_input_name_them_and_commands_that_ask_no_rule_let_them_pass()
    {
        var own = OwnRules.Compile(_folder.Path, "Own", OwnRules.Source("Titles", "ACME001"));
        var dump = _folder.File("feed.txt", Sample.Fixable);
        var config = _folder.File(".paperparse.toml", "[rules]\nACME001 = \"error\"\n");

        Assert.Equal(2, Count(ToolRun.Of("check", dump, "--rules", own), "error ACME001"));
        Assert.Contains("ACME001", ToolRun.Of("config", "show", dump, "--rules", own).Out, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("extract", dump).Code);
        var without = ToolRun.Of("check", dump);
        Assert.Equal(2, without.Code);
        Assert.Contains($"{config}:2:1: error: no rule is 'ACME001' or begins so", without.Error, StringComparison.Ordinal);
        Assert.Contains("rules of your own are known by --rules and their assembly", without.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Suppressions_and_baselines_take_their_ids()
    {
        var own = OwnRules.Compile(_folder.Path, "Own", OwnRules.Source("Titles", "ACME001"));
        var dump = _folder.File("feed.txt", Sample.Fixable);

        Assert.Equal(0, ToolRun.Of("suppress", dump, "--rules", own, "--rule", "ACME001", "--entry", "1", "--reason", "so it is").Code);
        Assert.Equal(1, Count(ToolRun.Of("check", dump, "--rules", own), "warning ACME001"));
        Assert.Contains("no rule is 'ACME001'", ToolRun.Of("check", dump).Error, StringComparison.Ordinal);

        var directive = _folder.File("directive.txt", Sample.Fixable.Replace("Daily Papers\n", "Daily Papers\n\n#paperparse: ignore-file ACME001 -- so it is\n", StringComparison.Ordinal));
        Assert.Equal(0, Count(ToolRun.Of("check", directive, "--rules", own), "ACME001"));

        var baseline = Path.Combine(_folder.Path, BaselineFile.Name);
        Assert.Equal(0, ToolRun.Of("baseline", "create", dump, "--baseline", baseline, "--rules", own).Code);
        Assert.Equal(1, File.ReadAllText(baseline).Split("ACME001").Length - 1);
        Assert.Equal(0, ToolRun.Of("check", dump, "--rules", own, "--fail-level", "hint").Code);
    }

    [Fact]
    public void Rules_lists_them()
    {
        var own = OwnRules.Compile(_folder.Path, "Own", OwnRules.Source("Titles", "ACME001"));

        Assert.Contains(ToolRun.Of("rules", "--rules", own).OutLines, line => line == "ACME001  warning  safe           a title");
    }

    /// <summary>What xunit does, without xunit.</summary>
    private static void RunAll(Assembly assembly)
    {
        var count = 0;
        foreach (var type in assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Tests", StringComparison.Ordinal)))
        {
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                var rows = method.GetCustomAttributesData().Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
                    .Select(attribute => ((IReadOnlyList<CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!).Select(argument => argument.Value).ToArray()).DefaultIfEmpty([]);
                foreach (var row in rows)
                {
                    method.Invoke(Activator.CreateInstance(type), row);
                    count++;
                }
            }
        }

        Assert.Equal(4, count);
    }

    private static int Count(ToolRun run, string part) => run.Out.Split(part).Length - 1;
}
