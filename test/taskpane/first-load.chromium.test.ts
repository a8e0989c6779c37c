import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { createEngine } from "../support/excel/engine";
import { bookFromFile } from "../support/excel/from-file";
import { launchChromium, openPane, type PaneOptions } from "../support/excel/open-in-chromium";

// What is shipped (`npm run build`).
jest.setTimeout(120_000);

const ENGINE = /\/engine\.\w+\.js$/;

describe("what the pane loads", () => {
  const bundled = (file: string): readonly string[] =>
    JSON.parse(readFileSync(`dist/addin/${file}.map`, "utf8")).sources;
  const isOfTheEngine = (source: string) =>
    /\/src\/(?:layout|matching|reading|judging|reporting|catalog)\/|\/src\/review\.ts$|\/node_modules\/zod\//.test(
      source,
    );
  const engines = readdirSync("dist/addin").filter((file) => ENGINE.test(`/${file}`));

  it("first is the pane alone, without stages, catalog, sentences and seeds", () => {
    const page = readFileSync("dist/addin/taskpane.html", "utf8");
    expect([...page.matchAll(/<script[^>]*src="?(?<file>[^">?]+)/g)].map(({ groups }) => groups?.["file"])).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "taskpane.js",
    ]);
    expect(bundled("taskpane.js").filter(isOfTheEngine)).toEqual([]);
    expect(readFileSync("dist/addin/taskpane.js", "utf8")).not.toContain("mic-pattern-2");
  });

  it("later is one file with all of them", () => {
    expect(engines).toHaveLength(1);
    const [engine = ""] = engines;
    expect(bundled(engine).filter(isOfTheEngine).length).toBeGreaterThan(100);
    expect(readFileSync(`dist/addin/${engine}`, "utf8")).toContain("mic-pattern-2");
    expect(readdirSync("dist/addin").filter((file) => file.endsWith(".js"))).toEqual([engine, "taskpane.js"].sort());
  });
});

describe("the pane while its engine is on the way", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const open = async (options: Partial<PaneOptions>) => {
    const book = await bookFromFile(readFileSync("seeds/samples/service-level.xlsx"));
    return openPane(browser, createEngine(book, { excelApi: "1.18" }), { width: 320, height: 600, ...options });
  };

  it("stands without it, fetches it unasked, and says so when it is waited for", async () => {
    let arrives = () => {};
    const arrival = new Promise<boolean>((resolve) => {
      arrives = () => resolve(true);
    });
    const requested: string[] = [];
    const { page, strayRequests, complaints } = await open({
      serves: (file) => {
        requested.push(file);
        return ENGINE.test(file) ? arrival : true;
      },
    });
    const button = page.getByRole("button", { name: "検証", exact: true });
    expect(await button.isEnabled()).toBe(true);
    await waitUntil(() => requested.some((file) => ENGINE.test(file)));
    await button.click();
    await page.getByText("検証の準備をしています").waitFor();
    await page.getByRole("button", { name: "中止" }).click();
    await page.getByText("中止しました。").waitFor();
    await button.click();
    arrives();
    await page.getByRole("button", { name: "再検証" }).waitFor({ timeout: 60_000 });
    expect(requested.filter((file) => ENGINE.test(file))).toHaveLength(1);
    expect([...strayRequests, ...complaints]).toEqual([]);
    await page.context().close();
  });

  it.each([
    [
      "ja-JP",
      "検証",
      "検証に必要なファイルを読み込めませんでした。ブックは変更していません。",
      "もう一度試す",
      "再検証",
    ],
    ["en-US", "Validate", "A file that validation needs could not be loaded.", "Try again", "Validate again"],
  ])("says in %s that it did not come, and tries again", async (language, validate, sentence, again, done) => {
    let isThere = false;
    const { page, strayRequests, complaints } = await open({
      language,
      serves: (file) => isThere || !ENGINE.test(file),
    });
    await page.getByRole("button", { name: validate, exact: true }).click();
    const alert = page.getByRole("alert");
    await alert.getByText(sentence).waitFor();
    await page.locator("summary").first().click();
    await alert.nth(1).getByText(sentence).waitFor();
    isThere = true;
    await page.getByRole("button", { name: again }).first().click();
    await page.getByRole("checkbox").nth(3).waitFor();
    await page.getByRole("button", { name: again }).click();
    await page.getByRole("button", { name: done }).waitFor({ timeout: 60_000 });
    expect(await alert.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(done);
    expect(strayRequests).toEqual([]);
    expect(complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
    expect(complaints.length).toBeGreaterThan(0);
    await page.context().close();
  });
});

async function waitUntil(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isSo()).toBe(true);
}
