using System.Xml;
using System.Xml.Linq;
using PaperParse.Grammars.Documenting;

namespace PaperParse.Grammars.Tests.Documenting;

/// <summary>Pages of grammars, read as XML: what cannot be read like that is not well-formed.</summary>
internal static class Pages
{
    /// <summary>A small grammar with something of everything that stands over lines and characters.</summary>
    public const string Small = """
        grammar weekly "A weekly letter"
        notation 1
        use shared
        complete title
        otherwise listingKind "new"

        # ---- Words -----
        words authors = "authors" => "other" | "author" => "one"

        # No. 12
        #     ^^      the number
        piece number = "No." digits{1,4}

        line byline max 80 = "by" authorCount:(digits authors)
        line dated = publishedOn:date "!"?
        line people = until("," | "and") Affiliation:nested("(" ")")
        # Prose is what is left.
        line prose min 2 not ending "." "," else = text

        items Header | Entry

        Header = start number-line
        number-line = prose
        Entry = Title blank? (!Byline Abstract){1,60} ~Byline &(dated | end) each(DateLine | ~Separator | SkippedText{0,9})
              | without Title AuthorList
        Title = prose
        Abstract = prose
        Byline = byline
        DateLine = dated
        Separator = people
        SkippedText = prose
        AuthorList = number over (people prose{0,3})

        """;

    public static XDocument Of(string grammar, string path = "weekly.grammar") => Read(GrammarDocument.Write(grammar, path));

    public static XDocument Read(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The section of a definition.</summary>
    public static XElement SectionOf(this XDocument page, string name) => page.Descendants("article").Single(article => article.Attribute("id")?.Value == "d-" + name);
}
