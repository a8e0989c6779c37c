#!/usr/bin/env node
// `node scripts/bench-pane.mjs [FOLDER…]`: how long the built pane (dist/addin) takes to be usable in Chromium; median of ten cold starts.
// Several builds take turns, so that they are compared under the same load of the machine.
// office.js is Microsoft's and stands for itself; a stand-in that answers at once leaves what is ours.
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const STARTS = 10;
const folders = process.argv.length > 2 ? process.argv.slice(2) : ["dist/addin"];
const OFFICE = `window.Office = {
  HostType: { Excel: "Excel" },
  onReady: async () => ({ host: "Excel" }),
  context: { displayLanguage: "ja-JP", document: { url: "sample.xlsx" } },
  actions: { associate() {} },
};`;

// Compressed beforehand, as static files are. `/0/taskpane.html` is the first folder's page.
const files = new Map(
  folders.flatMap((folder, index) => [
    [`/${index}/office.js`, gzipSync(OFFICE)],
    ...readdirSync(folder)
      .filter((name) => /\.(?:js|html)$/.test(name))
      .map((name) => [`/${index}/${name}`, gzipSync(withStandIn(readFileSync(join(folder, name), "utf8")))]),
  ]),
);
const server = createServer(({ url = "/" }, response) => {
  const { pathname } = new URL(url, "http://localhost");
  const body = files.get(pathname);
  if (!body) return void response.writeHead(404).end();
  const type = pathname.endsWith(".html") ? "html" : "javascript";
  response.writeHead(200, { "content-type": `text/${type}; charset=utf-8`, "content-encoding": "gzip" });
  response.end(body);
}).listen(0, "127.0.0.1");
await once(server, "listening");

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
});
const starts = folders.map(() => []);
for (let round = 0; round <= STARTS; round += 1)
  for (const [index, own] of starts.entries()) own.push(await coldStart(index));
await browser.close();
server.close();

for (const [index, folder] of folders.entries()) {
  // The first round warms the machine up, not the browser: each start has a profile, and so a cache, of its own.
  const of = (figure) => median(starts[index].slice(1).map((start) => start[figure]));
  console.log(`${folder}: usable after ${of("usable")} ms, all loaded and run after ${of("quiet")} ms`);
  console.log(`  longest task before it was usable ${of("before")} ms, later ${of("after")} ms (0: none of 50 ms)`);
}

function withStandIn(text) {
  return text.replace(/https:\/\/[^"> ]+\/office\.js/, "office.js");
}

async function coldStart(index) {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(`http://127.0.0.1:${server.address().port}/${index}/taskpane.html`);
  await page.getByRole("button", { name: "検証" }).waitFor();
  await page.waitForLoadState("networkidle");
  const measured = await page.evaluate("window.measured");
  await context.close();
  const { usable, tasks, scripts } = measured;
  const longest = (list) => Math.max(0, ...list.map(({ duration }) => duration));
  return {
    usable,
    quiet: Math.max(usable, ...scripts, ...tasks.map(({ start, duration }) => start + duration)),
    before: longest(tasks.filter(({ start }) => start < usable)),
    after: longest(tasks.filter(({ start }) => start >= usable)),
  };
}

/** In the page: when its first button had been painted, when scripts had come, and what kept its thread for more than 50 ms. */
function watch() {
  const measured = { usable: 0, tasks: [], scripts: [] };
  window.measured = measured;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) measured.tasks.push({ start: startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { responseEnd, initiatorType } of list.getEntries())
      if (initiatorType === "script") measured.scripts.push(responseEnd);
  }).observe({ type: "resource", buffered: true });
  const look = new MutationObserver(() => {
    if (!document.querySelector("button")) return;
    look.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        measured.usable = performance.now();
      }),
    );
  });
  look.observe(document, { childList: true, subtree: true });
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return Math.round((sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2);
}
