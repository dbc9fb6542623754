namespace PaperParse.Cli.Tests;

/// <summary>Listings that nobody wrote anywhere else.</summary>
internal static class Sample
{
    public const string Clean =
        """
        Daily Papers

        Mar 5, 2031

        Reading Tide Tables with Small Recurrent Models

        Tide tables are printed once a year and corrected by hand. We ask how much of a table a small model can predict.

          • 3 authors
        ·
        Mar 4, 2031

        Who Waits for Whom? Fair Queues for Shared Freezers

        Shared freezers are opened by whoever comes first. We model the loss of cold as a cost that all samples pay.

          • 38 authors
        ·
        Feb 27, 2031

        """;

    /// <summary>
    /// Three safe fixes: PP2001 on line 9 and PP3001 on line 15, both in columns that the tests name, and PP0003 on line 19.
    /// One warning (PP3001), infos besides.
    /// </summary>
    public const string Fixable =
        """
        Daily Papers

        Mar 5, 2031

        Reading Tide Tables with Small Recurrent Models

        Tide tables are printed once a year and corrected by hand. We ask how much of a table a small model can predict.

          • 1 authors
        ·
        Mar 4, 2031

        Who Waits for Whom? Fair Queues for Shared Freezers

        Shared freezers are opened by whoever comes first. We save 14\% of the cold that all samples would pay for.

          • 38 authors
        ·
        Feb 27, 2031
        """;

    public const string Fixed =
        """
        Daily Papers

        Mar 5, 2031

        Reading Tide Tables with Small Recurrent Models

        Tide tables are printed once a year and corrected by hand. We ask how much of a table a small model can predict.

          • 1 author
        ·
        Mar 4, 2031

        Who Waits for Whom? Fair Queues for Shared Freezers

        Shared freezers are opened by whoever comes first. We save 14% of the cold that all samples would pay for.

          • 38 authors
        ·
        Feb 27, 2031

        """;

    /// <summary>Cut off in the second entry: PP0008, an error.</summary>
    public const string CutOff =
        """
        Reading Tide Tables with Small Recurrent Models

        Tide tables are printed once a year and corrected by hand. We ask how much of a table a small model can predict.

          • 3 authors
        ·
        Mar 4, 2031

        Who Waits for Whom? Fair Queues for Shared Freezers

        Shared freezers are opened by whoever comes first. We model the loss of cold as a cost that all

        """;
}
