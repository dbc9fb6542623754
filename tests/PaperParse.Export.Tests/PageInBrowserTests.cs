using Microsoft.Playwright;
using PaperParse.Extraction;
using PaperParse.TestSupport;

namespace PaperParse.Export.Tests;

/// <summary>The digest as a browser lays it out.</summary>
public sealed class PageInBrowserTests
{
    /// <summary>Set to a folder, the pages that the test looks at are left there as pictures, for people to look at.</summary>
    private const string PicturesVariable = "PAPERPARSE_PICTURES";

    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    [SkippableFact]
    public async Task A_page_of_all_samples_and_all_hostile_values_is_whole()
    {
        var chromium = OutsideTool.Require("chromium");
        var folder = Directory.CreateTempSubdirectory("paperparse-tests-").FullName;
        try
        {
            var path = Path.Combine(folder, "digest.html");
            await File.WriteAllTextAsync(path, Exported.As("html", [RichSample.Papers, Hostile(), .. Samples.All]).Text);
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Flags });
            await AssertWhole(await browser.NewPageAsync(), new Uri(path).AbsoluteUri);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static PaperList Hostile()
    {
        var values = HostileValue.All.Where(value => value.Text.Length < 10_000).ToList();
        var list = Sample.Titled([.. values.Select(_ => "T")]);
        return list with { Papers = [.. list.Papers.Zip(values, (paper, value) => paper with { Title = value.Text, Authors = [value.Text, "Ada Ek"], Section = value.Text, Abstract = value.Text + " שלום" })] };
    }

    private static async Task AssertWhole(IPage page, string address)
    {
        var (said, requested) = (new List<string>(), new List<string>());
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        page.Dialog += (_, dialog) => said.Add(dialog.Message);
        page.Request += (_, request) => requested.Add(request.Url);
        var colors = new List<string>();
        foreach (var (width, scheme) in ((int, ColorScheme)[])[(390, ColorScheme.Light), (1200, ColorScheme.Dark)])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.SetViewportSizeAsync(width, 900);
            await page.GotoAsync(address);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"scrolls sideways at {width} px");
            Assert.True(await page.EvaluateAsync<int>("document.querySelectorAll('article').length") > 100);
            // The policy lets the page's own style in, and nothing else has one.
            Assert.Equal("inline", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.facts li')).display"));
            colors.Add(await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
            if (Environment.GetEnvironmentVariable(PicturesVariable) is { Length: > 0 } pictures)
                await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"digest-{width}.png") });
        }

        Assert.NotEqual(colors[0], colors[1]);
        // "Ada Ek" stands behind an override of the direction, and still reads from left to right.
        Assert.True(await page.EvaluateAsync<bool>("""
            () => [...document.querySelectorAll(".authors bdi:nth-of-type(2)")].filter(each => each.textContent === "Ada Ek").every(each => {
              const range = document.createRange(), left = i => { range.setStart(each.firstChild, i); range.setEnd(each.firstChild, i + 1); return range.getBoundingClientRect().left; };
              return left(0) < left(1);
            })
            """));
        Assert.True(said.Count == 0, string.Join('\n', said));
        Assert.Equal([address], requested.Distinct().Where(url => !url.StartsWith("data:", StringComparison.Ordinal)));
    }
}
