#!/usr/bin/env bash
# What: a ruled table in a PDF (Chengdu, 1234.5, 8.5), made into text by pdf-parse, unpdf, pdfreader and pdf2json (npm).
# Guess: pdf-parse joins what stands in one line: 1234.58.5.
# Seen: held (pdf-parse 1.1.1): Chengdu1234.58.5, Mianyang12007.1. unpdf 1.7.0 and pdfreader 3.0.8 keep the cells apart. Not guessed: pdf2json 4.0.3 gives the lines from below upwards, so that the head is the last line.
# Expected: a blank where there is a gap.
# Instead: unpdf, pdfreader, or the places of the words (getTextContent of pdf.js).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . pdf-parse@1.1.1 unpdf@1.7.0 pdfreader@3.0.8 pdf2json@4.0.3
cat > a.mjs <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
import pdfParse from "pdf-parse/lib/pdf-parse.js";
import PDFParser from "pdf2json";
import { PdfReader } from "pdfreader";
import { extractText, getDocumentProxy } from "unpdf";

const rows = [["city", "output", "growth"], ["Chengdu", "1234.5", "8.5"], ["Mianyang", "1200", "7.1"]];
const words = rows.map((row, line) => row.map((text, column) => `BT /F1 11 Tf ${44 + column * 100} ${140 - line * 20} Td (${text}) Tj ET ${40 + column * 100} ${134 - line * 20} 100 20 re S`).join("\n")).join("\n");
const parts = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>", `<< /Length ${words.length} >>\nstream\n${words}\nendstream`, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"];
let file = "%PDF-1.4\n";
const places = parts.map((part, index) => {
  const place = file.length;
  file += `${index + 1} 0 obj\n${part}\nendobj\n`;
  return `${String(place).padStart(10, "0")} 00000 n \n`;
});
const start = file.length;
file += `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${places.join("")}trailer\n<< /Size ${parts.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
writeFileSync("a.pdf", file);
const texts = {
  "pdf-parse": (await pdfParse(new Uint8Array(readFileSync("a.pdf")))).text,
  unpdf: (await extractText(await getDocumentProxy(new Uint8Array(readFileSync("a.pdf"))), { mergePages: true })).text,
  pdfreader: await new Promise((done) => {
    const found = [];
    new PdfReader().parseFileItems("a.pdf", (_, item) => (item ? item.text && found.push(item.text) : done(found.join(" "))));
  }),
  pdf2json: await new Promise((done) => {
    const parser = new PDFParser(null, 1);
    parser.on("pdfParser_dataReady", () => done(parser.getRawTextContent()));
    parser.loadPDF("a.pdf");
  }),
};
console.log(texts);
process.exit(texts["pdf-parse"].includes("Chengdu1234.58.5") && /Chengdu\s+1234\.5\s+8\.5/.test(texts.unpdf) && texts.pdfreader.includes("1234.5 8.5") && texts.pdf2json.indexOf("Mianyang") < texts.pdf2json.indexOf("city") ? 0 : 1);
JS
node a.mjs
