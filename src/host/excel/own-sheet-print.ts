import type { OwnSheet } from "../../model/changeset";
import { HostError } from "../port";
import { inExcel } from "./run";

/**
 * How our new sheets are printed, in a run of its own: an Excel without any printer may refuse it, and a validation must not fail
 * for that. The sheets are complete without it.
 */
export async function printSetup(sheets: readonly OwnSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  try {
    await inExcel(
      async (context) => {
        for (const { name, print } of sheets) setUp(context.workbook.worksheets.getItem(name).pageLayout, print);
        await context.sync();
      },
      { write: true },
    );
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

function setUp(layout: Excel.PageLayout, print: OwnSheet["print"]): void {
  layout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = "A4";
  layout.zoom = {
    ...(print.fitWidth > 0 ? { horizontalFitToPages: print.fitWidth } : {}),
    ...(print.fitHeight > 0 ? { verticalFitToPages: print.fitHeight } : {}),
  };
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
}
