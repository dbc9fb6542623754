using System.Reflection;
using PaperParse.Grammars;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Architecture.Tests;

public sealed class OneTreeTests
{
    /// <summary>An option of the parser would be one of these parameters.</summary>
    [Fact]
    public void A_dialect_reads_a_text_and_takes_nothing_else()
    {
        var readers = typeof(Dialect).GetMethods().Where(method => method.ReturnType == typeof(SyntaxTree)).ToList();
        Assert.Equal([typeof(SourceText)], Assert.Single(readers).GetParameters().Select(parameter => parameter.ParameterType));
        Assert.DoesNotContain(typeof(Dialect).GetProperties(), property => property.CanWrite);
        Assert.Empty(typeof(Dialect).GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static));
    }

    [Fact]
    public void Every_sample_gives_the_same_tree_each_time_and_on_many_threads_at_once()
    {
        var samples = Repository.Samples().Select(File.ReadAllText).ToList();
        Assert.NotEmpty(samples);
        foreach (var dialect in BuiltInDialects.All)
        {
            var first = samples.Select(text => Dump(dialect, text)).ToList();
            var again = Enumerable.Repeat(samples, 4).SelectMany(texts => texts).AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(text => Dump(dialect, text)).ToList();
            Assert.Equal(Enumerable.Repeat(first, 4).SelectMany(dumps => dumps), again);
        }
    }

    /// <summary>Path, encoding and byte order mark are of the file, not of the text.</summary>
    [Fact]
    public void What_is_known_of_the_file_makes_no_difference()
    {
        var dialect = BuiltInDialects.All[0];
        foreach (var sample in Repository.Samples())
        {
            var text = File.ReadAllText(sample);
            var other = dialect.Parse(new SourceText(text, "-", System.Text.Encoding.Unicode, hasByteOrderMark: true, undecodableByteOffset: 3));
            Assert.Equal(Dump(dialect, text), IndentedDump.Of(other.Root));
        }
    }

    private static string Dump(Dialect dialect, string text) => IndentedDump.Of(dialect.Parse(new SourceText(text)).Root);
}
