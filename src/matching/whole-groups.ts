import type { Form, Item } from "../model/form";
import type { Alignment } from "./align";
import { groupOf, numbersOf } from "./item-groups";
import type { NumberInForce } from "./row-evidence";

/**
 * The rows of groups that stand complete on the sheet: under one printed number as many rows as the form has lines, each with its own
 * line in the form's order. Then their order decides, even where the sub-rows have no words of their own (three answers beside 入退館管理等).
 */
export function rowsOfWholeGroups(
  path: Alignment,
  numbers: readonly (NumberInForce | undefined)[],
  form: Form,
): ReadonlySet<number> {
  const whole = new Set<number>();
  path.forEach((evidence, at) => {
    const group = evidence ? groupOf(form, evidence.item) : [];
    const number = numbers[at]?.ref;
    if (!evidence || group.length < 2 || group[0] !== evidence.item || numbers[at]?.by !== "printed") return;
    if (number === undefined || !numbersOf(form, evidence.item).has(number)) return;
    const rows = group.map((_, index) => at + index);
    const isWhole = rows.every((row, index) => path[row]?.item === group[index] && numbers[row]?.ref === number);
    const isLonger = numbers[at + group.length]?.ref === number;
    if (isWhole && !isLonger && isWorded(rows, path, group)) for (const row of rows) whole.add(row);
  });
  return whole;
}

/** The label above them must be the form's own. */
function isWorded(rows: readonly number[], path: Alignment, group: readonly Item[]): boolean {
  return group.length > 0 && rows.every((row) => (path[row]?.near ?? 0) >= 0.9);
}
