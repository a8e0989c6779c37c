import { readLayout } from "../../src/layout/read-layout";
import { matchItems } from "../../src/matching/match-items";
import { toA1 } from "../../src/model/address";
import type { Correction, Response } from "../../src/model/response";
import type { SheetSnapshot } from "../../src/model/snapshot";
import { forms } from "./forms";

/** What layout and matching make of a sheet, by answer cell: the item's id, `?` for a row without one. */
export function itemsFound(
  snapshot: SheetSnapshot,
  corrections: readonly Correction[] = [],
): ReadonlyMap<string, string> {
  const { responses, unmatched } = matched(snapshot, corrections);
  return new Map([
    ...responses.map(({ answer, item }) => [cellOf(answer), item.id] as const),
    ...unmatched.map(({ answer }) => [cellOf(answer), "?"] as const),
  ]);
}

/** All responses of a sheet. */
export function responsesOf(snapshot: SheetSnapshot, corrections: readonly Correction[] = []): readonly Response[] {
  return matched(snapshot, corrections).responses;
}

function matched(snapshot: SheetSnapshot, corrections: readonly Correction[]) {
  const layout = readLayout(snapshot, forms, corrections, []);
  const checklists = layout.tables.map((table) => {
    const form = forms.find(({ id }) => id === table.form);
    if (!form) throw new Error(`no such form: ${table.form}`);
    return matchItems(table, form, corrections);
  });
  return {
    responses: checklists.flatMap(({ responses }) => responses),
    unmatched: checklists.flatMap(({ unmatched }) => unmatched),
  };
}

function cellOf({ parts }: Response["answer"]): string {
  const [first] = parts;
  if (!first) throw new Error("an answer without a cell");
  return toA1(first.at);
}
