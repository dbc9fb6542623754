using System.Globalization;

namespace PaperParse.Analysis;

/// <summary>A suppression at work on one text: what it was used for, and whether it still holds.</summary>
/// <param name="terms">What it says.</param>
/// <param name="today">Null where no day counts as today: then it holds.</param>
internal sealed class SuppressionUse(SuppressionTerms terms, DateOnly? today)
{
    private readonly bool[] _used = new bool[terms.Rules.Count];

    /// <summary>Whether it has an end, and no day to judge that by.</summary>
    public bool IsUnjudged => terms.Until is not null && today is null;

    private bool IsExpired => terms.Until < today;

    /// <summary>Whether it names the rule and holds; what it names it by was of use then.</summary>
    public bool Covers(string id)
    {
        var covers = false;
        for (var i = 0; i < _used.Length && !IsExpired && id != SuppressibleRules.Undecodable; i++)
        {
            if (!terms.Rules[i].Names(id))
                continue;
            _used[i] = true;
            covers = true;
        }

        return covers;
    }

    /// <summary>What to say of it when all findings are known: it is expired, or names a rule for nothing.</summary>
    /// <param name="options">Of the run: a rule that was not asked may have found something.</param>
    /// <param name="scope">What of the text it is about.</param>
    public IEnumerable<(DiagnosticDescriptor Descriptor, RuleName Name, string Message)> Complaints(AnalysisOptions options, string scope)
    {
        if (IsExpired)
        {
            var day = terms.Until!.Value.ToString(SuppressionWords.DayFormat, CultureInfo.InvariantCulture);
            yield return (EngineDescriptors.SuppressionExpired, terms.Rules[0],
                $"the suppression of {string.Join(", ", terms.Rules.Select(rule => Excerpt.Of(rule.Text)))} in {scope} ended on {day} ({Excerpt.Quote(terms.Reason)}); mend what it is about, or give a later day");
            yield break;
        }

        var rules = options.Suppressible;
        for (var i = 0; i < _used.Length; i++)
        {
            if (!_used[i] && rules.NamedBy(terms.Rules[i]).All(options.Asks))
                yield return (EngineDescriptors.UnusedSuppression, terms.Rules[i], $"suppresses nothing: {Excerpt.Of(terms.Rules[i].Text)} finds nothing in {scope}; take it out");
        }
    }
}
