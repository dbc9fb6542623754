namespace PaperParse.Analysis.Tests;

/// <summary>Each mistake is said with its file, line and column, and with what to write.</summary>
public sealed class ConfigurationMistakesTests : IDisposable
{
    private readonly ConfigurationFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    // What is no TOML.
    [InlineData("profile = none", "1:11: error: 'none' is no value; a text stands in quotes: \"none\"")]
    [InlineData("profile =", "1:10: error: a value is missing behind =; write one, such as \"off\"")]
    [InlineData("profile = \"none\nextends = []", "1:16: error: the quotation mark that ends this text is missing; put it before the end of the line")]
    [InlineData("[rules\nPP3001 = \"off\"", "1:7: error: the ] is missing")]
    [InlineData("profile: \"none\"", "1:8: error: a key is followed by = and its value, as in profile = \"hf-search\"; a key with other signs than letters, digits, - and _ stands in quotes")]
    [InlineData("profile = \"none\" dialect = \"auto\"", "1:18: error: a line has one setting; nothing but a comment, behind #, may follow its value")]
    [InlineData("profile = \"none\"\n\nprofile = \"hf-daily\"", "3:1: error: 'profile' is set a second time; the first is in line 1; keep one of them")]
    [InlineData("[rules]\nPP3001 = \"off\"\nPP3001 = \"on\"", "3:1: error: 'rules.PP3001' is set a second time; the first is in line 2; keep one of them")]
    [InlineData("[rules]\n[rules]", "2:1: error: 'rules' is set a second time; the first is in line 1; keep one of them")]
    [InlineData("grammars = [\"a.grammar\"", "1:24: error: the ] is missing")]
    [InlineData("[rules]\nPP2003 = { level = \"off\"", "2:25: error: this table in braces is not whole, in one line; write { level = \"warning\" }")]
    [InlineData("profile = “none”", "1:11: error: a text stands between straight quotation marks: \"off\"")]
    [InlineData("profile == \"none\"", "1:10: error: one = is enough")]
    [InlineData("[[overrides]\npaths = [\"a\"]", "1:12: error: what begins with [[ ends with ]]: [[overrides]]")]
    [InlineData("[rules]]\nPP3001 = \"off\"", "1:7: error: what begins with [ ends with ]: [rules]")]
    [InlineData("grammars = [\"a.grammar\" \"b.grammar\"]", "1:25: error: a comma is missing between the items of this list")]
    [InlineData("{ profile = \"none\" }", "1:1: error: a line begins with a key, as in profile = \"hf-search\", or is a heading such as [rules]; a key with other signs than letters, digits, - and _ stands in quotes")]
    [InlineData("profile = \"\"\"none", "1:18: error: the three quotation marks that end this text are missing")]
    [InlineData("[]", "1:2: error: a name is missing here, such as rules")]
    [InlineData("grammars = [\"my\\weekly.grammar\"]", "1:17: error: a backslash in a text is written twice; or put the text between single quotes, where it is itself")]
    // Settings.
    [InlineData("profil = \"none\"", "1:1: error: there is no setting 'profil'; did you mean 'profile'? There are extends, profile, dialect, grammars, rules, overrides")]
    [InlineData("colour = \"red\"", "1:1: error: there is no setting 'colour'. There are extends, profile, dialect, grammars, rules, overrides")]
    [InlineData("profile = \"hf-serch\"", "1:11: error: there is no profile 'hf-serch'; did you mean 'hf-search'? There are hf-daily, hf-search, arxiv-list, strict-feed, none")]
    [InlineData("profile = 3", "1:11: error: 'profile' is a text, such as \"hf-search\", and not a number")]
    [InlineData("dialect = [\"hf-text\"]", "1:11: error: 'dialect' is a text, such as \"hf-text\", and not a list")]
    [InlineData("dialect = 2031-01-19", "1:11: error: 'dialect' is a text, such as \"hf-text\", and not a day, a time or a fraction")]
    [InlineData("extends = \"../base.toml\"", "1:11: error: 'extends' is a list of texts, such as [\"../base.toml\"], and not a text")]
    [InlineData("grammars = [\"a.grammar\", 3]", "1:26: error: 'grammars' is a list of texts, such as [\"weekly.grammar\"]; this is a number", "1:13: error: there is no file …/a.grammar")]
    [InlineData("extends = [\"base.toml\"]", "1:12: error: there is no file …/base.toml")]
    [InlineData("select = [\"PP3001\"]", "1:1: error: there is no setting 'select': whether a rule is on is said under [rules]: PP3001 = \"on\"")]
    [InlineData("ignore = [\"PP3001\"]", "1:1: error: there is no setting 'ignore': whether a rule is on is said under [rules]: PP3001 = \"off\"")]
    [InlineData("[per-file-ignores]\n\"*.md\" = [\"PP3001\"]", "1:2: error: there is no setting 'per-file-ignores': what holds for some files stands under [[overrides]], with paths = [\"archive/**\"]")]
    [InlineData("PP3001 = \"off\"", "1:1: error: 'PP3001' is a rule, and rules stand under [rules]; put it there")]
    [InlineData("paths = [\"a\"]", "1:1: error: 'paths' does not stand here, but in [[overrides]]; move it")]
    // Rules.
    [InlineData("rules = [\"PP3001\"]", "1:9: error: 'rules' is a table, and not a list: write [rules], with PP3001 = \"off\" below")]
    [InlineData("[rules]\nPP3O01 = \"off\"", "2:1: error: no rule is 'PP3O01' or begins so; did you mean 'PP3001'? 'paperparse rules' lists them")]
    [InlineData("[rules]\npp3001 = \"off\"", "2:1: error: no rule is 'pp3001' or begins so; did you mean 'PP3001'? 'paperparse rules' lists them")]
    [InlineData("[rules]\n\"\" = \"off\"", "2:1: error: no rule is '' or begins so. 'paperparse rules' lists them")]
    [InlineData("[rules]\nPP3001 = \"of\"", "2:10: error: 'of' is no level; did you mean 'off'? Levels are error, warning, info, hint, on, off")]
    [InlineData("[rules]\nPP3001 = \"none\"", "2:10: error: 'none' is no level; did you mean 'off'? Levels are error, warning, info, hint, on, off")]
    [InlineData("[rules]\nPP3001 = \"warn\"", "2:10: error: 'warn' is no level; did you mean 'warning'? Levels are error, warning, info, hint, on, off")]
    [InlineData("[rules]\nPP3001 = \"critical\"", "2:10: error: 'critical' is no level. Levels are error, warning, info, hint, on, off")]
    [InlineData("[rules]\nPP3001 = false", "2:10: error: a level is a text: write \"off\"")]
    [InlineData("[rules]\nPP3001 = 2", "2:10: error: a level is one of the texts error, warning, info, hint, on, off, and not a number")]
    [InlineData("[rules]\nPP3001 = {}", "2:10: error: nothing is said of PP3001; write { level = \"warning\" }")]
    [InlineData("[rules]\nPP2003 = { most-author = 80 }", "2:12: error: PP2003 has no option 'most-author'; did you mean 'most-authors'? It has level, most-authors")]
    [InlineData("[rules.PP3001]\nmost-authors = 80", "2:1: error: PP3001 has no option 'most-authors'. It has level")]
    [InlineData("[rules]\nPP20 = { most-authors = 80 }", "2:10: error: 'PP20' is what ids begin with, and options belong to one rule; write its whole id, such as PP2001")]
    [InlineData("[rules]\nPP2003.most-authors = 0", "2:23: error: 'most-authors' of PP2003 is a number from 1 to 100000 (how many authors are still plausible), and not 0")]
    [InlineData("[rules]\nPP2003.most-authors = 99999999999", "2:23: error: 'most-authors' of PP2003 is a number from 1 to 100000 (how many authors are still plausible), and not 99999999999")]
    [InlineData("[rules]\nPP2003.most-authors = \"80\"", "2:23: error: 'most-authors' of PP2003 is a number from 1 to 100000 (how many authors are still plausible), and not a text")]
    // Overrides.
    [InlineData("[overrides]\npaths = [\"a/**\"]", "1:2: error: overrides are a list: write [[overrides]], in two pairs of brackets, with paths = [\"archive/**\"] below")]
    [InlineData("overrides = [\"a/**\"]", "1:14: error: an override is a table, and not a text: write [[overrides]], with paths = [\"archive/**\"] below")]
    [InlineData("[[overrides]]\nprofile = \"none\"", "1:1: error: these overrides do not say for which files; write paths = [\"archive/**\"]")]
    [InlineData("[[overrides]]\npaths = []", "2:9: error: an empty list matches no file; write paths = [\"archive/**\"]")]
    [InlineData("[[overrides]]\npaths = \"a/**\"", "2:9: error: 'paths' is a list of texts, such as [\"archive/**\"], and not a text")]
    [InlineData("[[overrides]]\npaths = [\"a[\"]", "2:10: error: the bracket [ has no end; write [a-z], or \\[ for the character itself")]
    [InlineData("[[overrides]]\npaths = [\"{a,b\"]", "2:10: error: the brace { has no end; write {a,b}, or \\{ for the character itself")]
    [InlineData("[[overrides]]\npaths = [\"\"]", "2:10: error: an empty pattern matches no file; ** matches all")]
    [InlineData("[[overrides]]\npaths = [\"../b/**\"]", "2:10: error: patterns are of files in the folder of this file and below; '..' leads out of it")]
    [InlineData("[[overrides]]\npaths = [\"C:/b\"]", "2:10: error: patterns begin in the folder of this file; write archive/**, without a drive or a scheme")]
    [InlineData("[[overrides]]\npaths = [\"a\"]\nextends = [\"b.toml\"]", "3:1: error: 'extends' does not stand here, but at the top of the file; move it")]
    [InlineData("[[overrides]]\npaths = [\"a\"]\nfiles = [\"b\"]", "3:1: error: there is no setting 'files' in overrides: in overrides it is called 'paths'")]
    [InlineData("[[overrides]]\npaths = [\"a\"]\n\n[overrides.rules]\nPP3001 = \"of\"", "5:10: error: 'of' is no level; did you mean 'off'? Levels are error, warning, info, hint, on, off")]
    public void Mistake_has_its_place_and_the_way_out(string text, params string[] expected)
    {
        _folder.Put(".paperparse.toml", text + "\n");

        Assert.Equal(expected.Select(line => ".paperparse.toml:" + line), _folder.Mistakes("dump.txt"));
    }

    [Theory]
    [InlineData("[*]\npaperparse_diagnostic.PP3O01.severity = off", "2:23: error: no rule is 'PP3O01' or begins so; did you mean 'PP3001'? 'paperparse rules' lists them")]
    [InlineData("[*]\npaperparse_diagnostic.PP3001.severity = none", "2:41: error: 'none' is no level; did you mean 'off'? Levels are error, warning, info, hint, on, off")]
    [InlineData("[*]\npaperparse_diagnostic.PP3001.level = off", "2:1: error: 'paperparse_diagnostic.PP3001.level' is no setting; write paperparse_diagnostic.PP3001.severity = off")]
    [InlineData("[*]\n  paperparse_profile = hf-text", "2:3: error: 'paperparse_profile' is no setting; write paperparse_diagnostic.PP3001.severity = off")]
    [InlineData("paperparse_diagnostic.PP3001.severity = off", "1:1: error: this stands in no section, and so holds for no file; put [*] above it")]
    [InlineData(" [{a,b]\npaperparse_diagnostic.PP3001.severity = off", "1:3: error: the brace { has no end; write {a,b}, or \\{ for the character itself")]
    [InlineData("[*]\nindent_style = tabby\nnonsense\n= 3\n[")]
    public void Mistake_in_an_editorconfig_is_said_where_it_is_ours(string text, params string[] expected)
    {
        _folder.Put(".editorconfig", text + "\n");

        Assert.Equal(expected.Select(line => ".editorconfig:" + line), _folder.Mistakes("dump.txt"));
    }

    [Fact]
    public void All_mistakes_are_said_and_each_once_for_however_many_inputs()
    {
        _folder.Put(".paperparse.toml", "profil = 1\n[rules]\nPP3O01 = \"off\"\nPP3001 = \"of\"\n");
        var files = _folder.Files();

        files.For(_folder.At("a.txt"));
        files.For(_folder.At("b/c.txt"));

        Assert.Equal([1, 3, 4], files.Mistakes.Select(mistake => mistake.Position.Line));
    }

    [Fact]
    public void What_is_not_used_is_not_read()
    {
        _folder.Put(".paperparse.toml", "profil = 1\n");
        _folder.Put("inner/.paperparse.toml", "profile = \"none\"\n");

        Assert.Empty(_folder.Mistakes("inner/dump.txt"));
        Assert.Single(_folder.Mistakes("dump.txt"));
    }

    [Fact]
    public void Text_that_is_not_UTF8_or_cannot_be_read_is_a_mistake()
    {
        File.WriteAllBytes(_folder.At(".paperparse.toml"), [.. "profile = \"n"u8, 0xE9, .. "\"\n"u8]);

        Assert.Equal([".paperparse.toml:1:1: error: the byte at offset 12 is not UTF-8; save the file as UTF-8"], _folder.Mistakes("dump.txt"));
    }
}
