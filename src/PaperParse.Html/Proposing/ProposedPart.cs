namespace PaperParse.Html.Proposing;

/// <summary>An element or value that is proposed.</summary>
/// <param name="Name">Of the element.</param>
/// <param name="Definition">All of its line.</param>
/// <param name="Comment">What was seen, without <c>#</c>.</param>
/// <param name="Node">The node that a rule makes of it; null where it makes its field by itself.</param>
/// <param name="Pattern">What its text must fit.</param>
internal sealed record ProposedPart(string Name, string Definition, string Comment, string? Node, string Pattern)
{
    /// <summary>How many of the cards have it.</summary>
    public int Cards { get; init; }

    /// <summary>Whether it is what the other parts leave.</summary>
    public bool IsRest { get; init; }
}
