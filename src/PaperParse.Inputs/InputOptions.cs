using System.Text;

namespace PaperParse.Inputs;

/// <summary>How inputs are read.</summary>
public sealed record InputOptions
{
    /// <summary>1 GiB.</summary>
    public const long DefaultMaxBytes = 1L << 30;

    private readonly long _maxBytes = DefaultMaxBytes;

    /// <summary>The most bytes that are read of one input, and the most that a compressed one may expand to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than none.</exception>
    public long MaxBytes
    {
        get => _maxBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _maxBytes = value;
        }
    }

    /// <summary>What the text is in, whatever its bytes say; null to find it out.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Whether the text is to be written back to where it came from: what is compressed, and mail, is then refused before it is looked into.</summary>
    public bool ForWriting { get; init; }
}
