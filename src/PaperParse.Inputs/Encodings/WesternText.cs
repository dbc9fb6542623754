using System.Buffers;

namespace PaperParse.Inputs;

/// <summary>Whether what is not ASCII in a text could stand in one of western Europe, or is the sight of another encoding read as that.</summary>
internal static class WesternText
{
    /// <summary>No word there has three such letters in a row; nearly every word of another script has.</summary>
    private const int LongestRun = 2;

    private static readonly SearchValues<char> Signs = SearchValues.Create("\u00A0‘’‚“”„‹›«»–—…•·†‡€£§©®™°ªº±×÷µ²³¹¼½¾¿¡");

    private static readonly SearchValues<char> SignsInWords = SearchValues.Create("\u00A0‘’–—…·");

    private static readonly SearchValues<char> SignsBeforeWords = SearchValues.Create("¿¡");

    public static bool MakesSense(string text)
    {
        var run = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAscii(text[i]) || IsSignInPlace(text, i))
                run = 0;
            else if (!char.IsLetter(text[i]) || Signs.Contains(text[i]) || ++run > LongestRun)
                return false;
        }

        return true;
    }

    private static bool IsSignInPlace(string text, int at)
    {
        if (!Signs.Contains(text[at]))
            return false;
        var isBeforeLetter = at + 1 < text.Length && char.IsLetter(text[at + 1]);
        if (SignsBeforeWords.Contains(text[at]))
            return isBeforeLetter;
        return !isBeforeLetter || at == 0 || !char.IsLetter(text[at - 1]) || SignsInWords.Contains(text[at]);
    }
}
