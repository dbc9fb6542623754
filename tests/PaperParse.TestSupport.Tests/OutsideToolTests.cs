using PaperParse.TestSupport;

namespace PaperParse.TestSupport.Tests;

public sealed class OutsideToolTests
{
    [Fact]
    public void What_is_missing_skips_a_test_and_fails_it_in_continuous_integration()
    {
        var missing = Record.Exception(() => OutsideTool.Require("no-such-program"));

        Assert.Equal(Repository.IsContinuousIntegration ? "FileNotFoundException" : "SkipException", missing?.GetType().Name);
        Assert.Contains("no-such-program is not installed", missing!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_is_found_and_run()
    {
        var (status, output) = OutsideTool.Run(OutsideTool.Require("dotnet"), Repository.Root, "--version");

        Assert.Equal(0, status);
        Assert.Matches(@"^\d+\.\d+\.\d+", output);
    }
}
