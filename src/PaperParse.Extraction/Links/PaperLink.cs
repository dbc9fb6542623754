namespace PaperParse.Extraction;

/// <summary>What a link of a paper leads to.</summary>
public enum LinkKind
{
    /// <summary>Some page.</summary>
    Url,

    /// <summary>Whatever has the DOI.</summary>
    Doi,

    /// <summary>A paper on arXiv.</summary>
    Arxiv,

    /// <summary>Code or data that somebody keeps in a repository.</summary>
    Repository,
}

/// <summary>A link of a paper: one that its entry has, or an address in its abstract or remarks.</summary>
/// <param name="Url">As it stands in the text, without the punctuation behind it and with its LaTeX undone; of an id, or of an address without a scheme, the URL that it means.</param>
/// <param name="Kind">Known from the address alone.</param>
/// <param name="Id">The DOI, the arXiv id without its version, or the owner and name of the repository (on some sites a name or number alone, on some with groups between), where the address has them; null otherwise.</param>
public sealed record PaperLink(string Url, LinkKind Kind, string? Id);
