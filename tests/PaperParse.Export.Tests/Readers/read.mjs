// Reads an export with a library that other people use: node read.mjs FORMAT FILE prints what it found as JSON.
import { readFileSync } from "node:fs";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import "@citation-js/plugin-csl";
import MarkdownIt from "markdown-it";

/** The blocks of a digest: the text that a reader sees, and where its links lead. */
function blocksOf(markdown) {
  const blocks = new MarkdownIt({ html: true, linkify: true }).parse(markdown, {});
  return blocks.flatMap((block, i) => block.type !== "inline" && block.content === "" ? [] : [{
    kind: block.type === "inline" ? blocks[i - 1].tag : block.type,
    text: (block.children ?? [block]).map(part => part.content).join(""),
    parts: [...new Set((block.children ?? []).map(part => part.type))].sort(),
    links: (block.children ?? []).filter(part => part.type === "link_open").map(part => part.attrGet("href")),
  }]);
}

const [format, file] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
const types = { bibtex: "@biblatex/text", ris: "@ris/file", "csl-json": "@csl/list+object" };
plugins.config.get("@bibtex").parse.sentenceCase = "never";
const found = format === "markdown"
  ? blocksOf(text)
  : plugins.input.chain(format === "csl-json" ? JSON.parse(text) : text, { forceType: types[format], generateGraph: false });
process.stdout.write(JSON.stringify(found));
