namespace PaperParse.Testing;

/// <summary>Something is not as it was said to be; the message shows both.</summary>
public sealed class VerificationException(string message) : Exception(message);
