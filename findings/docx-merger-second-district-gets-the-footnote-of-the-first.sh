#!/usr/bin/env bash
# What: two schemes in Word, each with a footnote that says what its figure holds, a list with numbers and a header, put together by docx-merger of npm.
# Guess: the second shows the picture of the first, or goes on counting its clauses.
# Seen: wrong for pictures, which are right (docx-merger 1.2.2, documents by docx 9.15.2). Not guessed: of the footnotes those of the first document are kept, and both texts point at number 1: the output of 乙区 carries the footnote of 甲区 (including tax), its own (without tax) is in no part of the file. Lists point at a numbering that the file does not hold (2; it has 10, 11, 20 and 21), so that the clauses of both have no numbers. The header of the first stands over both. No sign of it.
# Expected: each with its own, or an error.
# Instead: put documents together in Word itself (insert text from file), or keep them apart.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . docx-merger@1.2.2 docx@9.15.2 jszip@3.10.2
cat > a.cjs <<'JS'
const { Document, FootnoteReferenceRun, Header, Packer, Paragraph, TextRun } = require("docx");
const JSZip = require("jszip");
const Merger = require("docx-merger");

function scheme(name, note) {
  const level = { level: 0, format: "decimal", text: "%1.", alignment: "left" };
  const children = [new Paragraph({ children: [new TextRun(`${name}4000亿元`), new FootnoteReferenceRun(1)] }), new Paragraph({ text: "条", numbering: { reference: "clauses", level: 0 } })];
  return Packer.toBuffer(new Document({ footnotes: { 1: { children: [new Paragraph(note)] } }, numbering: { config: [{ reference: "clauses", levels: [level] }] }, sections: [{ headers: { default: new Header({ children: [new Paragraph(name)] }) }, children }] }));
}

async function main() {
  const files = await Promise.all([scheme("甲区", "含税"), scheme("乙区", "不含税")]);
  const merged = await new Promise((done) => new Merger({}, files.map((file) => file.toString("binary"))).save("nodebuffer", done));
  const zip = await JSZip.loadAsync(merged);
  const part = (name) => zip.file(name).async("string");
  const [text, notes, numbering] = [await part("word/document.xml"), await part("word/footnotes.xml"), await part("word/numbering.xml")];
  const all = (await Promise.all(Object.keys(zip.files).filter((name) => name.endsWith(".xml")).map(part))).join("");
  const numbers = (source, pattern) => [...new Set([...source.matchAll(pattern)].map((match) => match[1]))];
  const seen = {
    pointed: [...text.matchAll(/footnoteReference w:id="(\d+)"/g)].map((match) => match[1]).join(),
    kept: notes.includes("含税") && !notes.includes("不含税") && !all.includes("不含税"),
    lists: numbers(text, /<w:numId w:val="(\d+)"/g),
    held: numbers(numbering, /<w:num w:numId="(\d+)"/g),
    figures: ["甲区4000亿元", "乙区4000亿元"].every((figure) => text.includes(figure)),
  };
  console.log(JSON.stringify(seen));
  process.exit(seen.pointed === "1,1" && seen.kept && seen.figures && seen.lists.length > 0 && seen.lists.every((list) => !seen.held.includes(list)) ? 0 : 1);
}

main();
JS
node a.cjs
