namespace PaperParse.Export;

/// <summary>How the page looks, by day and by night, on paper and at the width of a phone.</summary>
internal static class DigestStyle
{
    public const string Css = """

        :root { color-scheme: light dark; --paper: #fdfdfb; --ink: #22252a; --soft: #5f656e; --line: #dcdcd4; --link: #0b5cad; }
        @media (prefers-color-scheme: dark) {
          :root { --paper: #16181c; --ink: #e3e5e8; --soft: #9aa1ab; --line: #33373e; --link: #7db8f5; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
        main { max-width: 46rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 4rem; }
        h1 { margin: 0; font-size: 1.8rem; line-height: 1.25; }
        h2 { margin: 2.5rem 0 0; padding-top: 0.8rem; border-top: 2px solid var(--line); font-size: 1.2rem; }
        h3, h4 { margin: 0; font-size: 1.1rem; line-height: 1.35; }
        h3.section { margin: 2.2rem 0 -0.6rem; color: var(--soft); font-size: 1rem; letter-spacing: 0.02em; }
        article { margin-top: 1.8rem; }
        article p { margin: 0.35rem 0 0; }
        a { color: var(--link); text-decoration: none; }
        a:hover, a:focus-visible { text-decoration: underline; }
        .about, .authors, .facts { color: var(--soft); }
        .about { margin: 0.1rem 0 0; }
        .facts { margin: 0.2rem 0 0; padding: 0; list-style: none; font-size: 0.9rem; }
        .facts li { display: inline; }
        .facts li + li::before { content: " · "; }
        @media print { a { color: inherit; } article { break-inside: avoid; } }

        """;
}
