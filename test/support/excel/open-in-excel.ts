import { readFileSync } from "node:fs";
import { type Book, emptyBook } from "./book";
import { createEngine, type Engine } from "./engine";
import { addNotesToOfficeJs } from "./notes-polyfill";
import { isAtLeast, OFFICE_JS } from "./requirement-sets";
import { type HostFacts, type Win32Bridge, win32Bridge } from "./win32-bridge";

/** Excel in this jsdom window, with whichever workbook `open` has put into it last. */
export interface ExcelForTests {
  readonly open: (book: Book) => Engine;
  /** Resolves once office.js has let go of its ranges, which it does by itself after a run. */
  readonly settle: () => Promise<void>;
  readonly bridge: Win32Bridge;
}

/** The sets of an Excel that has all of ExcelApi up to the given version. */
export function hostFacts(excelApi: string, facts: Partial<HostFacts> = {}): HostFacts {
  return {
    sets: {
      ExcelApi: excelApi,
      SharedRuntime: "1.1",
      RichApiRuntime: "1.2",
      RichApiRuntimeFlag: "1.2",
      DelayForCellEdit: "1.1",
    },
    language: "ja-JP",
    documentUrl: "C:\\回答\\見本.xlsx",
    isReadOnly: false,
    theme: null,
    ...facts,
  };
}

/** Runs the real office.js of the npm package in this window, against the emulated Excel. Once for each test file. */
export async function startExcel(excelApi: string, facts: Partial<HostFacts> = {}): Promise<ExcelForTests> {
  let engine = createEngine(emptyBook(), { excelApi });
  let pending = 0;
  const bridge = win32Bridge(hostFacts(excelApi, facts), async (body, flags) => {
    pending += 1;
    await new Promise((resolve) => setTimeout(resolve, 0));
    pending -= 1;
    return engine.answer(body, flags);
  });
  Object.defineProperty(window, "external", { value: bridge, configurable: true });
  runScriptsFromDisk();
  const script = document.createElement("script");
  script.src = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
  document.head.appendChild(script);
  await Office.onReady();
  if (isAtLeast(excelApi, "1.18")) addNotesToOfficeJs();
  const settle = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 20));
    while (pending > 0);
  };
  // It still tells Excel that it is ready for its ribbon buttons.
  await settle();
  return {
    open: (book) => {
      engine = createEngine(book, { excelApi });
      return engine;
    },
    settle,
    bridge,
  };
}

/** jsdom loads no scripts: those that office.js adds are run from the package, all others are an error. */
function runScriptsFromDisk(): void {
  const append = document.head.appendChild;
  document.head.appendChild = function appendScript<T extends Node>(this: HTMLHeadElement, node: T): T {
    const added = append.call(this, node) as T;
    if (node instanceof HTMLScriptElement && node.src !== "") {
      const file = node.src.replace(/^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\//, "").toLowerCase();
      // biome-ignore lint/security/noGlobalEval: this is how a script element runs, in the window of the test.
      window.eval(readFileSync(`${OFFICE_JS}/${file}`, "utf8"));
      setTimeout(() => node.onload?.(new Event("load")), 0);
    }
    return added;
  };
}
