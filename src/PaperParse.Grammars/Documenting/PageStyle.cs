namespace PaperParse.Grammars.Documenting;

/// <summary>How the page looks, by day and by night.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root {
          color-scheme: light dark;
          --paper: #fdfdfb; --panel: #f4f4ef; --ink: #22252a; --soft: #646a73; --line: #dcdcd4; --link: #0b5cad;
          --rail: #8a919c; --literal: #e4f2e3; --literal-edge: #5b9a5a; --reference: #e5effb; --reference-edge: #5a8fc9;
          --builtin: #4a5261; --builtin-ink: #ffffff; --label: #a8650b; --ahead: #8a4fa8; --place: #55708a; --missing: #b3443c;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #16181c; --panel: #1e2126; --ink: #e3e5e8; --soft: #9aa1ab; --line: #33373e; --link: #7db8f5;
            --rail: #767d88; --literal: #1f3524; --literal-edge: #5b9a5a; --reference: #1c2f45; --reference-edge: #5a8fc9;
            --builtin: #c3c9d3; --builtin-ink: #16181c; --label: #e0a24c; --ahead: #c594e0; --place: #93b0cb; --missing: #ec8a82;
          }
        }
        * { box-sizing: border-box; }
        html { scroll-behavior: auto; scroll-padding-top: 1rem; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
        code, pre, svg text { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
        code { font-size: 0.9em; }
        a { color: var(--link); text-decoration: none; }
        a:hover { text-decoration: underline; }
        main { max-width: 62rem; padding: 1.5rem clamp(1rem, 4vw, 3rem) 60vh; min-width: 0; }
        h1 { margin: 0; font-size: 1.9rem; }
        h2 { margin: 3rem 0 0.3rem; padding-top: 0.8rem; border-top: 2px solid var(--line); font-size: 1.35rem; }
        h2 + p { margin-top: 0; color: var(--soft); }
        h3 { margin: 0 0 0.4rem; font: 600 1.05rem ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
        h3 a { color: inherit; }
        .description { margin: 0.2rem 0 1rem; font-size: 1.1rem; color: var(--soft); }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.3rem 1.2rem; }
        dt { color: var(--soft); }
        dd { margin: 0; min-width: 0; }
        details { color: var(--soft); }
        summary { cursor: pointer; }
        article { margin: 0.9rem 0; padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--panel); }
        article:target { border-color: var(--link); box-shadow: 0 0 0 1px var(--link); }
        .from { margin-left: 0.5rem; padding: 0.1rem 0.5rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--soft); font: 0.8rem system-ui, sans-serif; }
        .comment { margin: 0 0 0.6rem; }
        pre.comment { white-space: pre; overflow-x: auto; font-size: 0.85rem; line-height: 1.45; }
        .fact { margin: 0.2rem 0; font-size: 0.92rem; }
        .selectors { margin: 0.1rem 0 0.4rem; padding-left: 1.2rem; }
        .diagram { margin: 0.6rem 0; overflow-x: auto; }
        .diagram svg { display: block; }
        pre.source { margin: 0.6rem 0 0; padding: 0.5rem 0.8rem; border-left: 3px solid var(--line); color: var(--soft); white-space: pre-wrap; line-height: 1.45; }
        .users { margin: 0.5rem 0 0; font-size: 0.85rem; color: var(--soft); }
        table { border-collapse: collapse; }
        th, td { padding: 0.1rem 1.5rem 0.1rem 0; border-bottom: 1px solid var(--line); text-align: left; }
        th { color: var(--soft); font-weight: normal; font-size: 0.85rem; }
        nav { padding: 1rem clamp(1rem, 4vw, 3rem); background: var(--panel); border-bottom: 1px solid var(--line); font-size: 0.85rem; }
        nav p { margin: 0.7rem 0 0.1rem; font-weight: 600; }
        nav ul { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 0 0.9rem; }
        @media (min-width: 64rem) {
          body { display: grid; grid-template-columns: 15rem minmax(0, 1fr); }
          nav { position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 1.2rem 1.2rem 2rem; border: 0; border-right: 1px solid var(--line); }
          nav ul { display: block; }
        }
        svg path { fill: none; stroke: var(--rail); stroke-width: 1.5; }
        svg path.arrow { fill: var(--rail); stroke: none; }
        svg text { white-space: pre; font-size: 13px; fill: var(--ink); }
        svg text.note { font-size: 11px; fill: var(--soft); }
        svg text.builtin { fill: var(--builtin-ink); }
        svg text.note.label { fill: var(--label); font-weight: 600; }
        svg text.note.lookahead { fill: var(--ahead); }
        svg text.note.place { fill: var(--place); }
        svg text.missing { fill: var(--missing); }
        svg a text.reference { fill: var(--link); }
        svg rect { stroke-width: 1.2; fill: none; }
        svg rect.literal { fill: var(--literal); stroke: var(--literal-edge); }
        svg rect.reference { fill: var(--reference); stroke: var(--reference-edge); }
        svg rect.builtin { fill: var(--builtin); }
        svg rect.label { stroke: var(--label); }
        svg rect.lookahead { stroke: var(--ahead); stroke-dasharray: 5 3; }
        svg rect.place { stroke: var(--place); stroke-dasharray: 2 3; }
        svg rect.missing { stroke: var(--missing); stroke-dasharray: 4 3; }

        """;
}
