using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>The ids that a suppression can name.</summary>
/// <param name="ids">Of all rules there are, on or off, and of what the engine reports.</param>
internal sealed class SuppressibleRules(IEnumerable<string> ids)
{
    /// <summary>A text that cannot be decoded is never taken for one that is well, whatever anybody says.</summary>
    public const string Undecodable = "PP0001";

    private readonly IReadOnlyList<string> _ids = [.. ids];

    public IEnumerable<string> NamedBy(RuleName name) => _ids.Where(id => id != Undecodable && name.Names(id));

    /// <summary>What is wrong with a name; null for one that names a rule.</summary>
    public SuppressionMistake? MistakeIn(RuleName name)
    {
        if (NamedBy(name).Any())
            return null;
        var shown = Excerpt.Of(name.Text);
        return name.Names(Undecodable)
            ? new SuppressionMistake(name.Span, $"'{shown}' cannot be suppressed; name the encoding of the file (--encoding), or leave the file out")
            : new SuppressionMistake(name.Span, $"no rule is '{shown}' or begins so{Spelling.DidYouMean(Spelling.Nearest(name.Text, _ids.Append(SuppressionWords.Until)))} ('paperparse rules' lists them{RuleIds.WayToOthers(name.Text)})");
    }
}
