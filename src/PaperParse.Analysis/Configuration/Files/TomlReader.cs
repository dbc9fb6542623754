using PaperParse.Syntax;
using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace PaperParse.Analysis;

/// <summary>A TOML file as tables and values with their places. The only thing that knows the library.</summary>
internal static class TomlReader
{
    private const int MostDepth = 16;

    /// <summary>Null, with a mistake, where it is no TOML.</summary>
    public static TomlTable? Read(SourceText text, List<ConfigurationMistake> mistakes)
    {
        DocumentSyntax document;
        try
        {
            document = SyntaxParser.Parse(text.ToString(), new TomlSerializerOptions { MaxDepth = MostDepth });
        }
        catch (TomlException)
        {
            // The only one that reading throws.
            mistakes.Add(new ConfigurationMistake(text, default, "lists and tables stand more than 16 deep in each other; no setting goes deeper than 3"));
            return null;
        }

        // What follows the first is mostly due to it.
        if (document.Diagnostics.FirstOrDefault(message => message.Kind == DiagnosticMessageKind.Error) is { } error)
        {
            // What is missing at the end is missing behind the last sign, and not in the blank line after it.
            var last = text.ToString().TrimEnd().Length;
            var start = Math.Clamp(error.Span.Offset, 0, last);
            var end = Math.Clamp(error.Span.End.Offset + 1, start, last);
            mistakes.Add(new ConfigurationMistake(text, TextSpan.FromBounds(start, end), TomlWording.Of(error.Message)));
            return null;
        }

        var root = new TomlTable();
        AddAll(root, document.KeyValues, text);
        foreach (var heading in document.Tables)
            AddAll(Open(root, heading, text), heading.Items, text);
        return root;
    }

    private static void AddAll(TomlTable table, SyntaxList<KeyValueSyntax> items, SourceText text)
    {
        foreach (var item in items)
            Add(table, item, text);
    }

    private static void Add(TomlTable table, KeyValueSyntax item, SourceText text)
    {
        var keys = KeysOf(item.Key!);
        var holder = table;
        foreach (var (key, span) in keys.SkipLast(1))
            holder = Within(holder, key, span);
        holder.Add(new TomlEntry(keys[^1].Key, keys[^1].Span, ValueOf(item.Value!, text)));
    }

    /// <summary>The table that a heading begins.</summary>
    private static TomlTable Open(TomlTable root, TableSyntaxBase heading, SourceText text)
    {
        var keys = KeysOf(heading.Name!);
        var holder = root;
        foreach (var (key, span) in keys.SkipLast(1))
            holder = Within(holder, key, span);
        var (last, place) = keys[^1];
        if (heading is TableSyntax)
            return Within(holder, last, place);
        var table = new TomlTable();
        var whole = TextSpan.FromBounds(heading.OpenBracket!.Span.Offset, Math.Min(text.Length, heading.CloseBracket!.Span.End.Offset + 1));
        if (holder.Find(last)?.Value.Content is List<TomlValue> list)
            list.Add(new TomlValue(whole, table));
        else
            holder.Add(new TomlEntry(last, place, new TomlValue(whole, new List<TomlValue> { new(whole, table) })));
        return table;
    }

    /// <summary>The table of that name, made where there is none; of a list of tables the last, to which what follows belongs.</summary>
    private static TomlTable Within(TomlTable holder, string key, TextSpan span)
    {
        switch (holder.Find(key)?.Value.Content)
        {
            case TomlTable table:
                return table;
            case List<TomlValue> { Count: > 0 } list when list[^1].Content is TomlTable last:
                return last;
            default:
                var made = new TomlTable();
                holder.Add(new TomlEntry(key, span, new TomlValue(span, made)));
                return made;
        }
    }

    private static TomlValue ValueOf(ValueSyntax value, SourceText text)
    {
        var span = SpanOf(value);
        switch (value)
        {
            case StringValueSyntax written:
                return new TomlValue(span, written.Value ?? "");
            case IntegerValueSyntax number:
                return new TomlValue(span, number.Value);
            case BooleanValueSyntax answer:
                return new TomlValue(span, answer.Value);
            case ArraySyntax array:
                return new TomlValue(span, array.Items.Select(item => ValueOf(item.Value!, text)).ToList());
            case InlineTableSyntax inline:
                var table = new TomlTable();
                foreach (var item in inline.Items)
                    Add(table, item.KeyValue!, text);
                return new TomlValue(span, table);
            default:
                return new TomlValue(span, null);
        }
    }

    private static List<(string Key, TextSpan Span)> KeysOf(KeySyntax key) =>
        [(NameOf(key.Key!), SpanOf(key.Key!)), .. key.DotKeys.Select(dotted => (NameOf(dotted.Key!), SpanOf(dotted.Key!)))];

    private static string NameOf(BareKeyOrStringValueSyntax key) => key switch
    {
        BareKeySyntax bare => bare.Key?.Text ?? "",
        StringValueSyntax quoted => quoted.Value ?? "",
        _ => "",
    };

    // The library counts the last character in.
    private static TextSpan SpanOf(SyntaxNodeBase node) => TextSpan.FromBounds(node.Span.Offset, Math.Max(node.Span.Offset, node.Span.End.Offset + 1));
}
