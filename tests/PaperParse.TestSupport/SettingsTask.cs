using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PaperParse.TestSupport;

/// <summary>A comparison still to be made: it is made when awaited, with the settings given until then.</summary>
public sealed class SettingsTask
{
    private readonly string _text;
    private readonly string _folder;
    private readonly string _className;
    private readonly string _method;
    private readonly bool _accept;
    private string? _directory;
    private string? _fileName;
    private object?[] _parameters = [];
    private Task? _task;

    internal SettingsTask(string text, string sourceFile, string method, bool accept)
    {
        _text = text;
        _folder = Path.GetDirectoryName(sourceFile)!;
        _className = Path.GetFileNameWithoutExtension(sourceFile);
        _method = method;
        _accept = accept;
    }

    /// <summary>The arguments of a theory, in the order of its parameters: <c>_name=value</c> in the name of the file.</summary>
    public SettingsTask UseParameters(params object?[] parameters)
    {
        _parameters = parameters;
        return this;
    }

    /// <param name="directory">Relative to the folder of the test's source.</param>
    public SettingsTask UseDirectory(string directory)
    {
        _directory = directory;
        return this;
    }

    /// <param name="fileName">Instead of class, method and parameters; without ending.</param>
    public SettingsTask UseFileName(string fileName)
    {
        _fileName = fileName;
        return this;
    }

    public Task ToTask() => _task ??= Compare();

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    public static implicit operator Task(SettingsTask settings) => settings.ToTask();

    internal string FilePath => Path.GetFullPath(Path.Combine(_folder, _directory ?? "", _fileName ?? DefaultName()));

    // Through a Task so that a test may return it: the failure is then the test's, not that of the call.
    private Task Compare()
    {
        try
        {
            SnapshotFiles.Compare(FilePath, _text, _accept);
            return Task.CompletedTask;
        }
        catch (Exception failure)
        {
            return Task.FromException(failure);
        }
    }

    private string DefaultName()
    {
        var name = $"{_className}.{_method}";
        if (_parameters.Length == 0)
            return name;
        var names = ParameterNames();
        if (names.Count < _parameters.Length)
            throw new ArgumentException($"{name} has {names.Count} parameters, {_parameters.Length} were given.");
        return name + string.Concat(_parameters.Select((value, i) => $"_{names[i]}={AsFileName(value)}"));
    }

    private List<string> ParameterNames() =>
        AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => !assembly.IsDynamic && assembly.GetReferencedAssemblies().Any(reference => reference.Name == typeof(Verifier).Assembly.GetName().Name))
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name == _className)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static))
            .Where(method => method.Name == _method)
            .Select(method => method.GetParameters().Select(parameter => parameter.Name!).ToList())
            .FirstOrDefault() ?? throw new ArgumentException($"There is no method {_method} in a class {_className}; give the file a name with {nameof(UseFileName)}.");

    private static string AsFileName(object? value)
    {
        var text = value is null ? "null" : Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return string.Concat(text.Select(c => c < ' ' || "<>:\"/\\|?*".Contains(c, StringComparison.Ordinal) ? '-' : c));
    }
}
