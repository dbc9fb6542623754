using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>Findings that were there before and are accepted for the time being.</summary>
/// <param name="Accepted">How many of each are accepted in one text.</param>
public sealed record Baseline(IReadOnlyDictionary<AcceptedFinding, int> Accepted)
{
    internal ISuppressor Begin(PaperList papers) => new Run(papers.Tree.Text, Accepted);

    private sealed class Run(SourceText text, IReadOnlyDictionary<AcceptedFinding, int> accepted) : ISuppressor
    {
        private readonly Dictionary<AcceptedFinding, int> _used = [];

        public SuppressionKind Kind => SuppressionKind.Baseline;

        public int UnjudgedExpiries => 0;

        public bool Covers(Diagnostic finding, IReadOnlyList<string> keys)
        {
            IReadOnlyList<string?> names = keys;
            if (keys.Count == 0)
                names = [null];
            foreach (var key in names)
            {
                var known = AcceptedFinding.Of(finding, text, key);
                var used = _used.GetValueOrDefault(known);
                if (used >= accepted.GetValueOrDefault(known))
                    continue;
                _used[known] = used + 1;
                return true;
            }

            return false;
        }

        // What is accepted and gone is good news; 'baseline prune' forgets it.
        public IEnumerable<Diagnostic> Complaints() => [];
    }
}
