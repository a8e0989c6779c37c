import { createRoot } from "react-dom/client";
import { associateRibbon } from "../commands/ribbon";
import { excelHost } from "../host/excel/excel-host";
import { officeReady } from "../host/excel/office";
import type { Lang } from "../model/report";
import { Pane } from "./pane";
import { createSession } from "./session";

/** One shared runtime: the ribbon's button and the pane work on the same session. */
async function start(): Promise<void> {
  const { isExcel, language, workbookName } = await officeReady();
  const lang: Lang = language.startsWith("ja") ? "ja" : "en";
  document.documentElement.lang = lang;
  const session = isExcel ? createSession(excelHost(), lang, workbookName) : null;
  if (session) associateRibbon(session);
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<Pane session={session} lang={lang} />);
}

void start();
