import { MARKER_FORMULA, markerFormula, type VerdictColour } from "../../model/changeset";
import { toAddresses } from "./addresses";

/** Queues the deletion of our rules on these sheets and no others; two round trips. */
export async function removeColourRules(context: Excel.RequestContext, sheets: readonly string[]): Promise<void> {
  const rules = sheets.map((name) => {
    const formats = context.workbook.worksheets.getItem(name).getRange().conditionalFormats;
    formats.load("items/id,items/type");
    return formats;
  });
  await context.sync();
  const custom = rules.flatMap((formats) => formats.items.filter(({ type }) => type === "Custom"));
  for (const format of custom) format.custom.rule.load("formula");
  if (custom.length > 0) await context.sync();
  for (const format of custom) if (MARKER_FORMULA.test(format.custom.rule.formula)) format.delete();
}

/** Queues one always-true rule per verdict, first in priority, over all its cells. */
export function addColourRules(sheet: Excel.Worksheet, colours: readonly VerdictColour[]): void {
  for (const { verdict, cells, fill, font } of colours) {
    for (const address of toAddresses(cells)) {
      const format = sheet.getRanges(address).conditionalFormats.add("Custom");
      format.custom.rule.formula = `=${markerFormula(verdict)}`;
      format.custom.format.fill.color = `#${fill}`;
      format.custom.format.font.color = `#${font}`;
      format.priority = 0;
    }
  }
}
