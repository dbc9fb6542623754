using Microsoft.Playwright;
using PaperParse.Grammars.Documenting;
using PaperParse.TestSupport;

namespace PaperParse.Grammars.Tests.Documenting;

/// <summary>Pages of grammars as a browser lays them out.</summary>
public sealed class PageInBrowserTests
{
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>Of every diagram: texts that stick out of their boxes or run into others, boxes that overlap without one holding the other, what leaves the drawing.</summary>
    private const string FaultsInDiagrams = """
        () => {
          const faults = [], slack = 0.6, leaves = ["literal", "reference", "builtin", "missing"];
          const boxOf = node => { const { x, y, width, height } = node.getBBox(); return { x, y, right: x + width, bottom: y + height, node }; };
          const holds = (a, b) => a.x <= b.x + slack && a.y <= b.y + slack && a.right >= b.right - slack && a.bottom >= b.bottom - slack;
          const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.x, b.x) > slack && Math.min(a.bottom, b.bottom) - Math.max(a.y, b.y) > slack;
          for (const svg of document.querySelectorAll("svg")) {
            const say = what => faults.push(svg.getAttribute("aria-label") + ": " + what);
            const view = { x: 0, y: 0, right: svg.viewBox.baseVal.width, bottom: svg.viewBox.baseVal.height };
            const rects = [...svg.querySelectorAll("rect")].map(boxOf), texts = [...svg.querySelectorAll("text")].map(boxOf);
            for (const each of [...rects, ...texts]) if (!holds(view, each)) say("out of the drawing: " + each.node.outerHTML);
            rects.forEach((a, i) => rects.slice(i + 1).forEach(b => { if (meet(a, b) && !holds(a, b) && !holds(b, a)) say("boxes overlap: " + a.node.outerHTML + b.node.outerHTML); }));
            for (const text of texts) {
              const name = text.node.classList[text.node.classList.length - 1];
              if (name !== "rail" && !rects.some(rect => rect.node.classList.contains(name) && holds(rect, text))) say("sticks out: " + text.node.outerHTML);
              for (const rect of rects) if (leaves.includes(rect.node.classList[0]) && meet(rect, text) && !holds(rect, text)) say("runs into a box: " + text.node.outerHTML);
              if (text.node.classList.contains("note") && rects.some(rect => leaves.includes(rect.node.classList[0]) && meet(rect, text))) say("covers a box: " + text.node.outerHTML);
            }
          }
          return faults;
        }
        """;

    /// <summary>Links that do not bring their target into view.</summary>
    private const string DeadLinks = """
        async () => {
          const dead = [];
          for (const link of document.querySelectorAll("a")) {
            scrollTo(0, 0);
            link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, view: window }));
            await new Promise(done => setTimeout(done));
            const target = document.getElementById(link.getAttribute("href").slice(1)).getBoundingClientRect();
            if (decodeURIComponent(location.hash) !== link.getAttribute("href") || target.top < -1 || target.top > innerHeight / 2) dead.push(link.outerHTML + " " + target.top);
          }
          return dead;
        }
        """;

    [SkippableTheory]
    [InlineData("hf-text")]
    [InlineData("accepted-html")]
    [InlineData("numbered-digest")]
    [InlineData("small")]
    public async Task A_page_is_whole_in_a_browser(string name)
    {
        var chromium = OutsideTool.Require("chromium");
        var folder = Directory.CreateTempSubdirectory("paperparse-tests-").FullName;
        try
        {
            var path = Path.Combine(folder, name + ".html");
            await File.WriteAllTextAsync(path, GrammarDocument.Write(BuiltInGrammars.TextOf(name) ?? Pages.Small, name + ".grammar"));
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Flags });
            await AssertWhole(await browser.NewPageAsync(), new Uri(path).AbsoluteUri);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task AssertWhole(IPage page, string address)
    {
        var (said, requested) = (new List<string>(), new List<string>());
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        page.Request += (_, request) => requested.Add(request.Url);
        foreach (var width in (int[])[400, 1200])
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.GotoAsync(address);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"scrolls sideways at {width} px");
            Assert.True(await page.EvaluateAsync<int>("document.querySelectorAll('svg rect').length") > 5);
            AssertNone(await page.EvaluateAsync<string[]>(FaultsInDiagrams));
        }

        AssertNone(await page.EvaluateAsync<string[]>(DeadLinks));
        AssertNone(said);
        Assert.Equal([address], requested.Distinct().Where(url => !url.StartsWith("data:", StringComparison.Ordinal)));
    }

    // xunit shows the first few letters of the first few.
    private static void AssertNone(IReadOnlyList<string> faults) => Assert.True(faults.Count == 0, string.Join('\n', faults));
}
