#!/usr/bin/env bash
# What: a sentence of a template for Word, {#v}产值{v}亿元{/v}{^v}无数据{/v}，增长{growth}%, filled by docxtemplater for a park with an output of 0 and no growth known.
# Guess: the block of 0 is left out, and what is missing is the word undefined.
# Seen: held, both (docxtemplater 3.71.0): the park of 0 reads 无数据，增长undefined%. An output of 0.5 reads 产值0.5亿元. No error.
# Expected: 0 is a figure; a missing value stops the filling or leaves a gap that is marked.
# Instead: ask for {#known}, a yes or no of one's own; set nullGetter to raise.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . docxtemplater@3.71.0 pizzip@3.3.0
cat > a.mjs <<'JS'
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const links = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const paper = () => {
  const zip = new PizZip();
  zip.file("[Content_Types].xml", types);
  zip.file("_rels/.rels", links);
  zip.file("word/document.xml", `<w:document ${space}><w:body><w:p><w:r><w:t>{#v}产值{v}亿元{/v}{^v}无数据{/v}，增长{growth}%</w:t></w:r></w:p></w:body></w:document>`);
  return zip;
};
const fill = (row) => {
  const filled = new Docxtemplater(paper());
  filled.render(row);
  return filled.getFullText();
};
const seen = [fill({ v: 0 }), fill({ v: 0.5, growth: 8.5 })];
console.log(seen);
process.exit(`${seen}` === "无数据，增长undefined%,产值0.5亿元，增长8.5%" ? 0 : 1);
JS
node a.mjs
