import {
  ADJUSTMENTS,
  BASICS,
  CRITERION_COLUMNS,
  type CriterionColumn,
  NO,
  type PolicySheet,
  SHEETS,
  splitLines,
  YES,
} from "./policy-rows";

/**
 * The data of a policy from its sheets, not yet checked: `readPolicy` says what is wrong with it, by the same paths as in a file.
 * What the sheets do not explain is kept under the name that was written, so that nobody's line is silently dropped.
 */
export function policyFromRows(sheets: readonly PolicySheet[]): unknown {
  const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const policy = empty();
  for (const [heading = "", value = ""] of rowsOf(SHEETS.basics).slice(1)) {
    if (heading.trim() !== "" || value !== "") policy[keyOf(BASICS, heading)] = splitLines(value).join("\n");
  }
  const [headings = [], ...lines] = rowsOf(SHEETS.criteria);
  const criteria = lines
    .filter((row) => row.some((text) => text.trim() !== ""))
    .map((row) => criterionOf(headings, row));
  if (criteria.length > 0) policy["criteria"] = criteria;
  for (const [kind = "", name = "", value = ""] of rowsOf(SHEETS.adjustments).slice(1)) {
    if ([kind, name, value].some((text) => text.trim() !== "")) adjust(policy, keyOf(ADJUSTMENTS, kind), name, value);
  }
  return policy;
}

/** A row as Excel numbers it. */
export interface SheetRow {
  readonly sheet: string;
  readonly row: number;
}

/** Where on its sheets stands what a problem's path names (`criteria[3].atLeast`); null where it stands nowhere, being missing. */
export function rowOfPath(path: string, sheets: readonly PolicySheet[]): SheetRow | null {
  const places = Object.values(SHEETS).flatMap((name) => {
    const [, ...rows] = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const filled = rows
      .map((cells, index) => ({ cells, row: index + 2 }))
      .filter(({ cells }) => cells.some((text) => text.trim() !== ""));
    return filled.map(({ cells, row }, index) => ({ sheet: name, row, path: pathOf(name, cells, index) }));
  });
  const found = places.find(
    (place) => path === place.path || path.startsWith(`${place.path}.`) || path.startsWith(`${place.path}[`),
  );
  return found ? { sheet: found.sheet, row: found.row } : null;
}

/** The path that a row's content has in the data. */
function pathOf(sheet: string, [kind = "", name = ""]: readonly string[], index: number): string {
  if (sheet === SHEETS.criteria) return `criteria[${index}]`;
  if (sheet === SHEETS.basics) return keyOf(BASICS, kind);
  const key = keyOf(ADJUSTMENTS, kind);
  if (key === "switchOn" || key === "switchOff") return key;
  return key === "controls" || key === "items" ? `synonyms.${key}.${name}` : `${key}.${name}`;
}

interface Data {
  [key: string]: unknown;
}

/** Without a prototype, so that every name that somebody wrote is a name like any other. */
function empty(): Data {
  return Object.create(null) as Data;
}

function keyOf(names: { readonly [key: string]: string }, written: string): string {
  return Object.entries(names).find(([, name]) => name === written.trim())?.[0] ?? written.trim();
}

function criterionOf(headings: readonly string[], row: readonly string[]): Data {
  const criterion = empty();
  for (const [index, text] of row.entries()) {
    if (text === "") continue;
    const heading = headings[index]?.trim() ?? "";
    const column = CRITERION_COLUMNS.find((each) => each.heading === heading);
    if (column) fill(criterion, column.of, text);
    else criterion[heading] = text;
  }
  return criterion;
}

function fill(criterion: Data, of: CriterionColumn["of"], text: string): void {
  switch (of.kind) {
    case "text":
      criterion[of.key] = splitLines(text).join("\n");
      return;
    case "list":
      criterion[of.key] = splitLines(text);
      return;
    case "flag":
      criterion[of.key] = flagOf(text);
      return;
    case "source":
    case "obligation": {
      const part = (criterion[of.kind] ?? empty()) as Data;
      part[of.key] = of.key === "is" ? splitLines(text) : splitLines(text).join("\n");
      criterion[of.kind] = part;
    }
  }
}

function flagOf(text: string): boolean | string {
  if (text.trim() === YES) return true;
  return text.trim() === NO ? false : text;
}

function adjust(policy: Data, kind: string, name: string, value: string): void {
  if (kind === "switchOn" || kind === "switchOff") {
    policy[kind] = [...((policy[kind] as readonly string[] | undefined) ?? []), name];
    return;
  }
  const isSynonym = kind === "controls" || kind === "items";
  const parent = isSynonym ? ((policy["synonyms"] ?? empty()) as Data) : policy;
  if (isSynonym) policy["synonyms"] = parent;
  const record = (parent[kind] ?? empty()) as Data;
  record[name] = kind === "weights" ? value : value === "" ? [] : splitLines(value);
  parent[kind] = record;
}
