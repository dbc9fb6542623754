using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PaperParse.TestSupport;

/// <summary>
/// Snapshots of what a test got, in the shape of Verify.Xunit, which cannot be restored everywhere. To move there: add the package,
/// turn <c>using static PaperParse.TestSupport.Verifier</c> into <c>using static VerifyXunit.Verifier</c>, delete this file, <see cref="SettingsTask"/>
/// and <see cref="SnapshotFiles"/>. The snapshot of <c>XTests.Some_fact</c> is <c>XTests.Some_fact.verified.txt</c> beside the source; one class a file,
/// and a helper that verifies for several tests names the file itself (<see cref="SettingsTask.UseFileName"/>).
/// </summary>
public static class Verifier
{
    /// <summary>Set to 1, what tests get becomes their snapshot; not in continuous integration.</summary>
    public const string AcceptVariable = "PAPERPARSE_ACCEPT";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static SettingsTask Verify(string target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(target, sourceFile, method, IsAccepting);

    /// <summary>As JSON.</summary>
    public static SettingsTask Verify(object? target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(target as string ?? JsonSerializer.Serialize(target, Json), sourceFile, method, IsAccepting);

    private static bool IsAccepting => Environment.GetEnvironmentVariable(AcceptVariable) == "1" && !Repository.IsContinuousIntegration;
}
