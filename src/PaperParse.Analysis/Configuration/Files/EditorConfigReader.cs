using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>
/// What an <c>.editorconfig</c> says of rules; all else in it is for others, and nobody's mistakes but ours are said.
/// <code>
/// root = true
/// [archive/**.{txt,md}]
/// paperparse_diagnostic.PP3001.severity = off
/// </code>
/// </summary>
internal sealed class EditorConfigReader
{
    public const string Prefix = "paperparse_";

    private const string Before = "paperparse_diagnostic.";
    private const string Behind = ".severity";
    private const string Form = "paperparse_diagnostic.PP3001.severity = off";
    private const int MostSettings = 1000;

    private readonly SourceText _text;
    private readonly RuleSettings _known;
    private readonly List<ConfigurationMistake> _mistakes;
    private readonly List<EditorConfigSetting> _settings = [];
    private bool _isRoot;

    private EditorConfigReader(SourceText text, RuleSettings known, List<ConfigurationMistake> mistakes)
    {
        _text = text;
        _known = known;
        _mistakes = mistakes;
    }

    /// <param name="text">Of the file.</param>
    /// <param name="known">The rules that can be named.</param>
    /// <param name="mistakes">What is wrong with it is added here.</param>
    public static EditorConfig Read(SourceText text, RuleSettings known, List<ConfigurationMistake> mistakes)
    {
        var reader = new EditorConfigReader(text, known, mistakes);
        reader.ReadLines();
        return new EditorConfig(reader._isRoot, reader._settings);
    }

    private void ReadLines()
    {
        (string Pattern, TextSpan Span)? section = null;
        for (var i = 0; i < _text.Lines.Count && _settings.Count <= MostSettings; i++)
        {
            var line = _text.Lines[i];
            var content = _text.ToString(new TextSpan(line.Start, line.Width));
            var trimmed = content.Trim();
            if (trimmed is ['[', .., ']'])
                section = (trimmed[1..^1], new TextSpan(line.Start + content.IndexOf('[', StringComparison.Ordinal) + 1, trimmed.Length - 2));
            else if (trimmed is [not ('#' or ';'), ..] && trimmed.IndexOfAny(['=', ':']) is > 0 and var mark)
                Pair(trimmed[..mark].TrimEnd(), trimmed[(mark + 1)..].Trim(), new TextSpan(line.Start + content.IndexOf(trimmed[0], StringComparison.Ordinal), trimmed.Length), section);
        }

        if (_settings.Count > MostSettings)
            Say(default, "more than 1000 settings of rules stand here; name what ids begin with, such as PP39");
    }

    private void Pair(string key, string value, TextSpan span, (string Pattern, TextSpan Span)? section)
    {
        if (section is null && key.Equals("root", StringComparison.OrdinalIgnoreCase))
            _isRoot = value.Equals("true", StringComparison.OrdinalIgnoreCase);
        if (!key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return;
        var keySpan = new TextSpan(span.Start, key.Length);
        if (section is not { } place)
            Say(keySpan, "this stands in no section, and so holds for no file; put [*] above it");
        else if (IdIn(key) is not { } id)
            Say(keySpan, $"'{key}' is no setting; write {Form}");
        else if (_known.Named(id, StringComparison.OrdinalIgnoreCase).Count == 0)
            SayNoRule(new TextSpan(span.Start + Before.Length, id.Length), id);
        else if (LevelOf(value) is not { } level)
            Say(new TextSpan(span.End - value.Length, value.Length), MistakeWording.NoLevel(value));
        else if (PathPattern.TryParse(place.Pattern, coversFolders: false, out var problem) is not { } pattern)
            Say(place.Span, problem);
        else
            _settings.Add(new EditorConfigSetting(pattern, new RuleSetting(id, Setting<string>.OriginOf(_text, keySpan)) { Level = level }));
    }

    /// <summary>Null where the key is none that sets a level.</summary>
    private static string? IdIn(string key) =>
        key.Length > Before.Length + Behind.Length && key.StartsWith(Before, StringComparison.OrdinalIgnoreCase) && key.EndsWith(Behind, StringComparison.OrdinalIgnoreCase)
            ? key[Before.Length..^Behind.Length]
            : null;

    // Case does not count in these files.
    private static RuleLevel? LevelOf(string value) => LevelWords.TryParse(value.ToLowerInvariant(), out var level) ? level : null;

    private void SayNoRule(TextSpan span, string id)
    {
        if (!(_known.HasOthers && RuleIds.MayBeOfOthers(id)))
            Say(span, MistakeWording.NoRule(id, _known));
    }

    private void Say(TextSpan span, string message) => _mistakes.Add(new ConfigurationMistake(_text, span, message));
}

/// <param name="IsRoot">Whether those above it do not count.</param>
/// <param name="Settings">In the order of the file.</param>
internal sealed record EditorConfig(bool IsRoot, IReadOnlyList<EditorConfigSetting> Settings)
{
    public static EditorConfig Empty { get; } = new(false, []);
}

/// <param name="Pattern">Of its section.</param>
/// <param name="Setting">Of a level.</param>
internal sealed record EditorConfigSetting(PathPattern Pattern, RuleSetting Setting);
