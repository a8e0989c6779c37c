#!/usr/bin/env node
// Draws src/taskpane/assets/icon.svg at the sizes that the manifest names. Run after changing the drawing; the PNG files are committed.
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

const folder = "src/taskpane/assets";
const drawing = readFileSync(`${folder}/icon.svg`, "utf8");
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-background-networking"],
});
const page = await browser.newPage();
for (const size of [16, 20, 24, 32, 40, 48, 64, 80]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  writeFileSync(`${folder}/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
