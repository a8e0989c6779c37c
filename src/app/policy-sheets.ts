import * as z from "zod/mini";
import type { Catalog } from "../catalog/catalog";
import type { WorkbookHost } from "../host/port";
import type { OwnCell, OwnSheet } from "../model/changeset";
import { cellAt } from "../model/grid";
import type { SheetSnapshot } from "../model/snapshot";
import { parsePolicyText } from "../policy/parse-policy-text";
import type { PolicyProblem } from "../policy/policy";
import { policyFromRows, rowOfPath } from "../policy/policy-from-rows";
import { type PolicySheet, policyToRows, SHEETS } from "../policy/policy-rows";
import { policySchema } from "../policy/policy-schema";
import { readPolicy } from "../policy/read-policy";
import { readReference } from "../reading/read-reference";

/** Puts a policy, whose text has been checked, onto sheets of its own. */
export async function policyToSheets(host: WorkbookHost, text: string, file: string): Promise<void> {
  const parsed = await parsePolicyText(text, file);
  if (parsed.kind === "problems") throw new Error("a policy goes onto sheets only after it has been checked");
  const sheets = policyToRows(z.parse(policySchema, parsed.data)).map(toOwnSheet);
  await host.apply({ annotations: [], sheets, records: {} });
}

/** The policy that stands on the sheets, as JSON text, or everything that is wrong with it. */
export type PolicyFromSheets =
  | { readonly kind: "policy"; readonly text: string }
  | { readonly kind: "problems"; readonly problems: readonly PolicyProblem[] }
  /** The workbook has none of the sheets that `policyToSheets` writes. */
  | { readonly kind: "noPolicy" };

export async function policyFromSheets(host: WorkbookHost, file: string, catalog: Catalog): Promise<PolicyFromSheets> {
  const ours = Object.values<string>(SHEETS);
  const sheets: PolicySheet[] = [];
  for (const { name } of await host.sheets()) {
    if (ours.includes(name)) sheets.push({ name, rows: rowsOf(await host.read(name)) });
  }
  if (sheets.length === 0) return { kind: "noPolicy" };
  const data = policyFromRows(sheets);
  const read = readPolicy(data, file, catalog, readReference);
  if (read.kind === "problems") return { ...read, problems: read.problems.map((each) => onItsSheet(each, sheets)) };
  return { kind: "policy", text: `${JSON.stringify(data, null, 2)}\n` };
}

/** With the sheet and the row as Excel shows them: `policy.xlsx 判定基準:5`. */
function onItsSheet(problem: PolicyProblem, sheets: readonly PolicySheet[]): PolicyProblem {
  const place = rowOfPath(problem.path, sheets);
  return place ? { ...problem, file: `${problem.file} ${place.sheet}`, line: place.row } : problem;
}

function rowsOf(snapshot: SheetSnapshot): readonly (readonly string[])[] {
  const used = snapshot.usedRange;
  if (!used) return [];
  return Array.from({ length: used.bottom + 1 }, (_row, row) =>
    Array.from({ length: used.right + 1 }, (_column, column) => cellAt(snapshot, { row, column }).text),
  );
}

function toOwnSheet({ name, rows }: PolicySheet): OwnSheet {
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    name,
    widths: Array.from({ length: columns }, (_, column) => widthOf(rows, column)),
    rows: rows.map((row, index) => ({
      height: null,
      cells: row.map((text): OwnCell => {
        const style = index === 0 ? "tableHeader" : "bodyWrapped";
        return { content: text === "" ? null : { kind: "text", text }, style };
      }),
    })),
    merges: [],
    table: null,
    frozen: { rows: 1, columns: 0 },
    dataBars: [],
    colourRules: [],
    choices: [],
    print: { orientation: "landscape", fitWidth: 1, fitHeight: 0, titleRows: { first: 0, last: 0 } },
    tabColour: null,
  };
}

function widthOf(rows: readonly (readonly string[])[], column: number): number {
  const longest = Math.max(...rows.flatMap((row) => (row[column] ?? "").split("\n").map((line) => line.length)));
  return Math.min(40, Math.max(10, longest * 2));
}
