#!/usr/bin/env node
// `node scripts/look.mjs WORKBOOK.xlsx FOLDER [DPI]`: the workbook's pages as PNG files, to be looked at. Needs LibreOffice and poppler.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const [workbook, folder, dpi = "80"] = process.argv.slice(2);
if (!workbook || !folder) {
  console.error("Usage: node scripts/look.mjs WORKBOOK.xlsx FOLDER [DPI]");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
// Two LibreOffices on one profile block each other.
const profile = mkdtempSync(join(tmpdir(), "shinsa-look-"));
const run = (command, args) => {
  const { status } = spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) process.exit(status ?? 1);
};
run("soffice", [
  `-env:UserInstallation=${pathToFileURL(profile)}`,
  "--headless",
  "--convert-to",
  'pdf:calc_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}',
  "--outdir",
  folder,
  workbook,
]);
const name = basename(workbook).replace(/\.xls[xm]$/, "");
run("pdftoppm", ["-r", dpi, "-png", join(folder, `${name}.pdf`), join(folder, name)]);
rmSync(profile, { recursive: true, force: true });
