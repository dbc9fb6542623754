using System.Buffers;
using System.Text.Json;

namespace PaperParse.Syntax;

/// <summary>
/// A tree as JSON for other programs. A node has <c>kind</c>, <c>start</c>, <c>length</c> (with the white space before it and its line breaks) and
/// <c>children</c>, and <c>missing</c> where it is wanted and not there; a token has <c>leading</c>, the length of the white space before its
/// <c>text</c>, in place of children, and <c>value</c> where the grammar gives its word one. The texts of the tokens, each with the white space before it, joined, are the source.
/// </summary>
public static class JsonDump
{
    /// <summary>Writes one object, indented, ended by LF, and leaves the stream open.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="node">The top of what is written.</param>
    /// <param name="positions">What start, length and leading count.</param>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(Stream output, SyntaxNode node, PositionEncoding positions = PositionEncoding.Utf16)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(node);
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
            Write(json, new ArrayBufferWriter<byte>(256), node, new PositionMap(node.Tree.Text, positions));
        output.WriteByte((byte)'\n');
    }

    // As deep as the rules of a grammar are nested, never as the text is long.
    private static void Write(Utf8JsonWriter json, ArrayBufferWriter<byte> scratch, SyntaxNode node, PositionMap positions)
    {
        Begin(json, node.Kind, node.FullSpan, positions);
        if (node.IsMissing)
            json.WriteBoolean("missing"u8, true);
        json.WriteStartArray("children"u8);
        foreach (var child in node.Children)
        {
            if (child.TryGetNode(out var inner))
                Write(json, scratch, inner, positions);
            else
                Write(json, scratch, child.Token, positions);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ArrayBufferWriter<byte> scratch, SyntaxToken token, PositionMap positions)
    {
        Begin(json, token.Kind, token.FullSpan, positions);
        json.WriteNumber("leading"u8, positions.LengthOf(token.LeadingSpan));
        json.WritePropertyName("text"u8);
        JsonText.WriteString(json, scratch, token.Text);
        if (token.Word?.Number is { } number)
        {
            json.WriteNumber("value"u8, number);
        }
        else if (token.Word?.Name is { } name)
        {
            json.WritePropertyName("value"u8);
            JsonText.WriteString(json, scratch, name);
        }

        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, SyntaxKind kind, TextSpan span, PositionMap positions)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, kind.ToString());
        json.WriteNumber("start"u8, positions.OffsetOf(span.Start));
        json.WriteNumber("length"u8, positions.LengthOf(span));
    }
}
