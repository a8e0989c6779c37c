import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { buildWorkbook } from "../../scripts/workbook-builder";
import { ourRules, sheetNamed } from "../host/contract";
import { disclosure } from "../support/disclosure";
import { createEngine, type Engine } from "../support/excel/engine";
import { bookFromFile } from "../support/excel/from-file";
import { launchChromium, openPane, type PaneInChromium, type PaneOptions } from "../support/excel/open-in-chromium";
import { faintTexts } from "../support/faint-texts";

// The bundle that is shipped (`npm run build`), the real office.js, and an Excel behind it.
jest.setTimeout(120_000);

const SIZES: readonly (readonly [string, PaneOptions])[] = [
  ["narrowest, Japanese, light", { width: 320, height: 600 }],
  ["narrowest, English, dark", { width: 320, height: 600, language: "en-US", isDark: true }],
  ["ordinary, Japanese, dark", { width: 350, height: 700, isDark: true }],
  ["ordinary, English, light", { width: 350, height: 700, language: "en-US" }],
  ["under a contrast theme", { width: 320, height: 600, isForcedColours: true }],
];

describe("the task pane in Chromium", () => {
  let browser: Browser;
  let engine: Engine;
  let pane: PaneInChromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    engine = createEngine(await bookFromFile(readFileSync("seeds/samples/service-level.xlsx")), { excelApi: "1.18" });
  });
  afterEach(async () => {
    // Whatever was done: nothing left the page, and nothing went wrong unseen.
    expect(pane.strayRequests).toEqual([]);
    expect(pane.complaints).toEqual([]);
    expect(engine.gaps).toEqual([]);
    await pane.page.context().close();
  });

  const open = async (options: PaneOptions) => {
    pane = await openPane(browser, engine, options);
    return pane.page;
  };
  const validate = async (page: Page) => {
    await page.getByRole("button", { name: /^(?:検証|Validate)$/ }).click();
    await page.getByRole("button", { name: /^(?:再検証|Validate again)$/ }).waitFor({ timeout: 60_000 });
  };

  it.each(SIZES)("shows everything, legibly: %s", async (_, options) => {
    const page = await open(options);
    await expectTidy(page, options);
    await validate(page);
    await page.locator("li summary").first().click();
    await page.locator("summary").first().click();
    await expectTidy(page, options);
    expect(await page.locator("html").getAttribute("lang")).toBe((options.language ?? "ja-JP").slice(0, 2));
    expect(ourRules(sheetNamed(engine.book, "SLAチェックシート")).length).toBeGreaterThan(0);
    expect(await page.locator("main").textContent()).not.toMatch(/undefined|\[object|\{\w+\}/);
  });

  it("can be used with the keyboard alone", async () => {
    const page = await open({ width: 320, height: 600 });
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("検証");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "再検証" }).waitFor({ timeout: 60_000 });
    expect(await focused()).toBe("再検証");
    const order: string[] = [];
    for (let step = 0; step < 9; step += 1) {
      await page.keyboard.press("Tab");
      order.push((await focused()).replace(/\s?\d+$/, ""));
    }
    expect(order).toEqual([
      "結果を消去",
      "判定プロファイルを選ぶ (様式ごとの既定)",
      "不適合",
      "未回答",
      "要確認",
      "対象外",
      "適合",
      "参考",
      expect.stringMatching(/^G/),
    ]);
    await page.keyboard.press("Enter");
    await waitUntil(() => engine.book.selected?.range.left === 6);
    expect(engine.book.selected?.sheet).toBe("SLAチェックシート");
  });

  it.each(SIZES)("asks by which pattern to judge, with the keyboard alone: %s", async (_, options) => {
    engine = createEngine(await bookFromFile(buildWorkbook(disclosure(""))), { excelApi: "1.18" });
    const page = await open(options);
    await validate(page);
    await expectTidy(page, options);
    const second = page.getByRole("radio").nth(1);
    for (let step = 0; step < 6 && !(await second.evaluate((node) => node === document.activeElement)); step += 1) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText(/担当者が選んだもの|chosen by the reviewer/).waitFor({ timeout: 60_000 });
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
    expect(focused).toMatch(/^(?:再検証|Validate again)$/);
    expect(await page.locator("main").textContent()).toMatch(/パターン4として|pattern 4 was applied/);
    await page.getByText(/パターンを選び直す|Choose another pattern/).click();
    await page.locator("summary").first().click();
    await expectTidy(page, options);
  });

  it("follows the colours of Office where Office says them", async () => {
    const page = await open({ width: 320, height: 600, theme: { bodyBackgroundColor: 0x26_26_26 } });
    const background = await page
      .locator(".fui-FluentProvider")
      .evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(background).toBe("rgb(41, 41, 41)");
  });

  it("asks to be opened in Excel where it is opened elsewhere", async () => {
    pane = await openPane(browser, null, { width: 320, height: 600 });
    await pane.page.getByText("この画面は Excel の作業ウィンドウで開いてください。").waitFor();
  });
});

async function expectTidy(page: Page, { isForcedColours = false }: PaneOptions): Promise<void> {
  // A button that has just become enabled is still on its way to its colour. A bar that runs without end is not waited for.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map(({ finished }) => finished),
    ),
  );
  // No scrolling sideways, and the corner of Office's own menu (34 × 32 px) stays free.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  const inCorner = await page.evaluate(() => {
    window.scrollTo(0, 0);
    const corner = new DOMRect(window.innerWidth - 34, 0, 34, 32);
    return [...document.querySelectorAll("h1, button, summary, input, a")].filter((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { right, top } = range.getBoundingClientRect();
      return right > corner.left && top < corner.bottom;
    }).length;
  });
  expect(inCorner).toBe(0);
  // Under a contrast theme the colours are the system's.
  if (!isForcedColours) expect(await page.evaluate(faintTexts)).toEqual([]);
}

async function waitUntil(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isSo()).toBe(true);
}
