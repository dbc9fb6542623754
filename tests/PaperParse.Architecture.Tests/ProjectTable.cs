namespace PaperParse.Architecture.Tests;

/// <summary>Which project may know which, and which third-party packages are its own. A project may also reference what those it references imply.</summary>
internal static class ProjectTable
{
    public static IReadOnlyList<ProjectRow> Rows { get; } =
    [
        new("PaperParse.Syntax", [], []),
        new("PaperParse.Grammars", ["PaperParse.Syntax"], ["Pidgin"]),
        new("PaperParse.Html", ["PaperParse.Grammars"], ["AngleSharp"]),
        new("PaperParse.Inputs", ["PaperParse.Syntax"], ["UTF.Unknown", "Microsoft.Extensions.FileSystemGlobbing", "MimeKit"]),
        new("PaperParse.Extraction", ["PaperParse.Syntax"], []),
        new("PaperParse.Analysis", ["PaperParse.Extraction"], ["Humanizer.Core", "Tomlyn"]),
        new("PaperParse.Analyzers", ["PaperParse.Analysis"], []),
        new("PaperParse.Export", ["PaperParse.Analysis"], ["CsvHelper", "Parquet.Net", "Microsoft.Data.Sqlite", "System.ServiceModel.Syndication"]),
        new("PaperParse.Reporting", ["PaperParse.Analysis"], []),
        new("PaperParse", ["PaperParse.Html", "PaperParse.Inputs", "PaperParse.Analyzers", "PaperParse.Export", "PaperParse.Reporting"], []),
        new("PaperParse.Testing", ["PaperParse"], []),
        new("PaperParse.Cli", ["PaperParse"], ["System.CommandLine", "Spectre.Console"]),
    ];

    /// <summary>What a project may reference, directly or by implication.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such project.</exception>
    public static IReadOnlySet<string> Allowed(string project)
    {
        var allowed = new HashSet<string>();
        var open = new Stack<string>(RowOf(project).References);
        while (open.TryPop(out var name))
        {
            if (!allowed.Add(name))
                continue;
            foreach (var further in RowOf(name).References)
                open.Push(further);
        }

        return allowed;
    }

    public static ProjectRow RowOf(string project) =>
        Rows.SingleOrDefault(row => row.Name == project) ?? throw new KeyNotFoundException($"The table has no project {project}.");
}

internal sealed record ProjectRow(string Name, IReadOnlyList<string> References, IReadOnlyList<string> Packages);
