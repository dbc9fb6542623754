using System.Diagnostics.CodeAnalysis;
using PaperParse.Syntax;

namespace PaperParse.Inputs;

/// <summary>One text of an input; or, in its place, why it could not be read. One of the two is null.</summary>
public sealed class InputText
{
    private InputText(SourceText? text, InputException? problem)
    {
        Text = text;
        Problem = problem;
    }

    /// <summary>Null where it could not be read.</summary>
    public SourceText? Text { get; }

    /// <summary>Null where it was read.</summary>
    public InputException? Problem { get; }

    [MemberNotNullWhen(true, nameof(Text))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsRead => Text is not null;

    public static InputText Of(SourceText text) => new(text, null);

    public static InputText Of(InputException problem) => new(null, problem);
}
