#!/usr/bin/env node
// `npm start`: reviews the workbook of an invented vendor, prints the findings, and says where the annotated copy lies.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

const sample = "seeds/samples/service-level.xlsx";
const folder = "dist/start";
const annotated = join(folder, "service-level.annotated.xlsx");
const report = join(folder, "service-level.report.json");

mkdirSync(folder, { recursive: true });
const words = ["dist/cli/shinsa.js", "review", sample, "--output", annotated, "--report", report];
const { status } = spawnSync(process.execPath, [...words, ...process.argv.slice(2)], { stdio: "inherit" });
if (status === 0) {
  console.log(`
検証したサンプル / the sample reviewed:      ${sample}
結果を書き込んだブック / annotated workbook: ${resolve(annotated)}
レポート / report:                           ${resolve(report)}

ほかのブックを検証するには / to review another workbook:
  node dist/cli/shinsa.js review <workbook.xlsx> --output <annotated.xlsx> --report <report.json>
一つのセルの判定の経緯を見るには / to see how one verdict came about:
  node dist/cli/shinsa.js explain ${sample} 'SLAチェックシート!G8'`);
}
process.exitCode = status ?? 1;
