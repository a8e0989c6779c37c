import { existsSync, readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import type { Engine } from "./engine";
import { addNotesToOfficeJs } from "./notes-polyfill";
import { hostFacts } from "./open-in-excel";
import { isAtLeast, OFFICE_JS } from "./requirement-sets";
import { type HostFacts, win32Bridge } from "./win32-bridge";

/** The built add-in in a real browser, with an Excel behind it. */
export interface PaneInChromium {
  readonly page: Page;
  /** Addresses that are neither ours nor office.js'. All were refused. */
  readonly strayRequests: readonly string[];
  /** Errors on the console, exceptions, and violations of the page's own security policy. */
  readonly complaints: readonly string[];
}

export interface PaneOptions {
  readonly width: number;
  readonly height: number;
  readonly language?: string;
  readonly isDark?: boolean;
  readonly isForcedColours?: boolean;
  readonly theme?: HostFacts["theme"];
  /** Asked for each file of ours: false where the server does not have it. It may take its time. */
  readonly serves?: (file: string) => boolean | Promise<boolean>;
}

const OURS = "https://localhost:3000/";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const TYPES: { readonly [extension: string]: string } = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  png: "image/png",
};

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });
}

/** Opens the task pane as Excel would; `engine` null: as a person would who opens its address in a browser. */
export async function openPane(browser: Browser, engine: Engine | null, options: PaneOptions): Promise<PaneInChromium> {
  const { width, height, language = "ja-JP", isDark = false, isForcedColours = false, theme = null } = options;
  const { serves = () => true } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: isDark ? "dark" : "light",
    forcedColors: isForcedColours ? "active" : "none",
    locale: language,
  });
  const strayRequests: string[] = [];
  const complaints: string[] = [];
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    const file = fileBehind(address.replace(/[?#].*$/, ""));
    if (file === undefined) {
      strayRequests.push(address);
      return route.abort();
    }
    if (!(await serves(file))) return route.fulfill({ status: 404 });
    return route.fulfill({
      body: readFileSync(file),
      contentType: TYPES[file.slice(file.lastIndexOf(".") + 1)] ?? "application/octet-stream",
      headers: { "access-control-allow-origin": "*" },
    });
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.exposeFunction("shinsaComplains", (complaint: string) => complaints.push(complaint));
  await page.addInitScript(
    'document.addEventListener("securitypolicyviolation", (event) => shinsaComplains(event.violatedDirective + event.blockedURI))',
  );
  if (engine) {
    await page.exposeFunction("excelAnswers", (body: string, flags: number) => engine.answer(body, flags));
    const facts = hostFacts(engine.options.excelApi, { language, theme });
    await page.addInitScript(
      `Object.defineProperty(window, "external", { value: (${win32Bridge})(${JSON.stringify(facts)}, excelAnswers) })`,
    );
  }
  await page.goto(`${OURS}taskpane.html`);
  await page.locator("h1").waitFor();
  if (engine && isAtLeast(engine.options.excelApi, "1.18")) await page.evaluate(`(${addNotesToOfficeJs})()`);
  return { page, strayRequests, complaints };
}

function fileBehind(address: string): string | undefined {
  const file = address.startsWith(OURS)
    ? `dist/addin/${address.slice(OURS.length)}`
    : address.startsWith(OFFICE)
      ? `${OFFICE_JS}/${address.slice(OFFICE.length).toLowerCase()}`
      : undefined;
  return file !== undefined && !file.includes("..") && existsSync(file) ? file : undefined;
}
