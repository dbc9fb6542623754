using System.Text;

namespace PaperParse.Export;

/// <summary>Text in UTF-8 without a byte order mark, for a stream that stays open. What was not flushed when it is disposed is dropped.</summary>
internal sealed class ExportWriter : StreamWriter
{
    public ExportWriter(Stream output, string newLine = "\n")
        : base(new ExportStream(output), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) => NewLine = newLine;

    protected override void Dispose(bool disposing)
    {
        BaseStream.Dispose();
        base.Dispose(disposing);
    }
}
