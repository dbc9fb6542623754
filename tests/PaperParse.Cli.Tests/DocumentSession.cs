using System.Text.RegularExpressions;

namespace PaperParse.Cli.Tests;

/// <summary>
/// A document that shows files, and commands with what they write. The files are written, the commands run in one folder, in the order
/// of the document:
/// <code>
/// ```text monday.txt          a file: what stands in the block
/// ```console                  $ and a command, below it what it writes; … is anything in a line, a line of … any lines
/// </code>
/// </summary>
internal static partial class DocumentSession
{
    /// <summary>How many commands were run, and what came out otherwise than the document says; empty where nothing did.</summary>
    public static (int Commands, IReadOnlyList<string> Differences) Run(string document, string folder)
    {
        var (commands, differences) = (0, new List<string>());
        var previous = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(folder);
        try
        {
            foreach (Match block in Block().Matches(document))
            {
                var (language, file, text) = (block.Groups[1].Value, block.Groups[2].Value, block.Groups[3].Value);
                if (file.Length > 0)
                    WriteFile(file, text);
                else if (language == "console")
                    commands += RunAll(text, differences);
            }
        }
        finally
        {
            Directory.SetCurrentDirectory(previous);
        }

        return (commands, differences);
    }

    private static void WriteFile(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, text);
    }

    private static int RunAll(string session, List<string> differences)
    {
        var count = 0;
        foreach (var part in session.Split("$ ", StringSplitOptions.RemoveEmptyEntries))
        {
            var (command, expected) = (part[..part.IndexOf('\n', StringComparison.Ordinal)], part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
            var got = Run(command);
            if (!AsPattern(expected).IsMatch(got))
                differences.Add($"$ {command}\n{got}");
            count++;
        }

        return count;
    }

    // What a reader sees: stdout and stderr on one terminal, and first what was said while it ran.
    private static string Run(string command)
    {
        var words = Word().Matches(command).Select(word => word.Value.Trim('"')).ToArray();
        switch (words)
        {
            case ["cat", var path]:
                return File.ReadAllText(path);
            case ["mkdir", "-p", var path]:
                Directory.CreateDirectory(path);
                return "";
            case ["cp", var from, var to]:
                File.Copy(from, Directory.Exists(to) ? Path.Combine(to, Path.GetFileName(from)) : to);
                return "";
            case ["mv", var from, var to]:
                Directory.Move(from, Directory.Exists(to) ? Path.Combine(to, Path.GetFileName(from)) : to);
                return "";
            case ["dotnet", "build", ..]:
                OwnRules.Compile(Directory.CreateDirectory("bin/Release/net10.0").FullName, "OwnRules", [.. Directory.GetFiles(".", "*.cs").Where(file => !file.EndsWith("Tests.cs", StringComparison.Ordinal)).Select(File.ReadAllText)]);
                return "";
            case ["paperparse", .. var arguments]:
                var run = ToolRun.Of(arguments);
                return run.Error + run.Out;
            default:
                return $"this test does not know the command '{command}'";
        }
    }

    /// <summary>Whether what came out is what is shown, in which … is anything in a line and a line of … any lines.</summary>
    public static bool Shows(string shown, string got) => AsPattern(shown).IsMatch(got);

    private static Regex AsPattern(string expected)
    {
        var lines = expected.Split('\n').Select(line => line == "…" ? "(?:.*\n)*?" : Regex.Escape(line).Replace("…", "[^\n]*?", StringComparison.Ordinal) + "\n").ToList();
        // The last line break ends the last line, and begins none.
        lines.RemoveAt(lines.Count - 1);
        return new Regex("^" + string.Concat(lines) + "$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    }

    [GeneratedRegex("^```([a-z]+)(?: ([^\n]+))?\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
