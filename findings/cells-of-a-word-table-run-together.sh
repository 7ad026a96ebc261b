#!/usr/bin/env bash
# What: a table of Word (成都, 4000, 8.5), and figures set apart by a tab and a line break, made into text by any-text, docx-parser, officeparser and word-extractor (npm).
# Guess: cells run together: 40008.5.
# Seen: held for any-text 1.2.0 and docx-parser 0.2.1: 地区产值增长成都40008.5绵阳12007.1 in one line. officeparser 7.8.0 gives each cell a line, but joins what a tab or a line break parts: 400050006000. word-extractor 1.0.4 keeps tabs and lines. No word in any of them.
# Expected: a tab or a blank between cells.
# Instead: word-extractor, or mammoth and its HTML.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . any-text@1.2.0 docx-parser@0.2.1 officeparser@7.8.0 word-extractor@1.0.4 pizzip@3.3.0
cat > a.mjs <<'JS'
import { writeFileSync } from "node:fs";
import anyText from "any-text";
import docxParser from "docx-parser";
import * as office from "officeparser";
import PizZip from "pizzip";
import WordExtractor from "word-extractor";

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text) => `<w:r><w:t>${text}</w:t></w:r>`;
const cell = (text) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
const table = [["地区", "产值", "增长"], ["成都", "4000", "8.5"], ["绵阳", "1200", "7.1"]].map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("");
const zip = new PizZip();
zip.file("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>');
zip.file("_rels/.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
zip.file("word/document.xml", `<w:document ${space}><w:body><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>${table}</w:tbl><w:p>${run("产值4000")}<w:r><w:tab/></w:r>${run("5000")}<w:r><w:br/></w:r>${run("6000")}</w:p></w:body></w:document>`);
writeFileSync("a.docx", zip.generate({ type: "nodebuffer" }));
const parse = office.parseOffice ?? office.OfficeParser?.parseOffice ?? office.default.parseOffice;
const parsed = await parse("a.docx");
const texts = {
  anyText: await anyText.getText("a.docx"),
  docxParser: await new Promise((done) => docxParser.parseDocx("a.docx", done)),
  officeparser: typeof parsed === "string" ? parsed : parsed.toText(),
  wordExtractor: (await new WordExtractor().extract("a.docx")).getBody(),
};
console.log(texts);
process.exit(texts.anyText.includes("成都40008.5绵阳12007.1") && texts.docxParser.includes("成都40008.5绵阳12007.1") && texts.officeparser.includes("400050006000") && texts.wordExtractor.includes("成都\t4000\t8.5") ? 0 : 1);
JS
node a.mjs
