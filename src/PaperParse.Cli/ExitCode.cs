namespace PaperParse.Cli;

/// <summary>What the tool says to the shell. Of several files the worst counts.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>The tool did its work, and what it found is not good enough.</summary>
    public const int Findings = 1;

    /// <summary>The tool could not do its work: usage, a bad grammar, a file that cannot be opened, an error of its own.</summary>
    public const int Failure = 2;
}
