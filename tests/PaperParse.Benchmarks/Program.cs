using System.Runtime.InteropServices;
using System.Text.Json;
using PaperParse.Benchmarks;

// dotnet run -c Release --project tests/PaperParse.Benchmarks
//
// Measures in three processes, one after the other; of what each contender took on each input the least counts, since disturbance only ever adds.
// Prints tables in Markdown.
// With the argument "dialects", "pages", "files", "rules" or "exports" it prints one of the last tables alone; with the argument "measure" it is one of those processes and prints its measurements as JSON.
if (args is ["measure"])
{
    Console.WriteLine(JsonSerializer.Serialize(Inputs.All().SelectMany(Stopwatches.Measure)));
    return 0;
}

if (args is ["dialects"])
{
    Console.Write(DialectTable.Measure());
    return 0;
}

if (args is ["pages"])
{
    Console.Write(PageTable.Measure());
    return 0;
}

if (args is ["files"])
{
    Console.Write(ManyFilesTable.Measure());
    return 0;
}

if (args is ["rules"])
{
    Console.Write(RulesTable.Measure());
    return 0;
}

if (args is ["exports"])
{
    Console.Write(ExportsTable.Measure());
    return 0;
}

if (args.Length > 0)
{
    Console.Error.WriteLine("This program takes no arguments, or 'dialects', 'pages', 'files', 'rules' or 'exports' for one of the last tables alone.");
    return 2;
}

const int Processes = 3;
var runs = Enumerable.Range(1, Processes).Select(number =>
{
    Console.Error.WriteLine($"measuring, process {number} of {Processes}");
    return ChildProcess.Measure();
}).ToList();

Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores");
Console.WriteLine();
Console.Write(Table.Of([.. runs.SelectMany(run => run).GroupBy(row => (row.Input, row.Contender)).Select(rows => rows.MinBy(row => row.Nanoseconds)!)]));
Console.WriteLine();
Console.Write(DialectTable.Measure());
Console.WriteLine();
Console.Write(PageTable.Measure());
Console.WriteLine();
Console.Write(ManyFilesTable.Measure());
Console.WriteLine();
Console.Write(RulesTable.Measure());
Console.WriteLine();
Console.Write(ExportsTable.Measure());
return 0;
