import { markerFormula, type VerdictColour } from "../../model/changeset";
import { toAddresses } from "./addresses";
import { CHARACTERS_PER_CALL, type Pace } from "./pace";

/** Queues one always-true rule per verdict, first in priority, over all its cells. */
export async function addColourRules(
  sheet: Excel.Worksheet,
  colours: readonly VerdictColour[],
  pace: Pace,
): Promise<void> {
  for (const { verdict, cells, fill, font } of colours) {
    for (const address of toAddresses(cells)) {
      const format = sheet.getRanges(address).conditionalFormats.add("Custom");
      format.custom.rule.formula = `=${markerFormula(verdict)}`;
      format.custom.format.fill.color = `#${fill}`;
      format.custom.format.font.color = `#${font}`;
      format.priority = 0;
      await pace.after(address.length + 8 * CHARACTERS_PER_CALL);
    }
  }
}
