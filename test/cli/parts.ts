import { unzipSync } from "fflate";

/** The parts of a workbook by name. */
export function partsOf(workbook: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(workbook)).map(([name, bytes]) => [name, Buffer.from(bytes).toString("latin1")]),
  );
}

/** What stands between the first and the last row of a sheet, byte for byte. */
export function sheetData(xml: string): string {
  const found = /<(?:\w+:)?sheetData(?:\s*\/>|>[\s\S]*<\/(?:\w+:)?sheetData>)/.exec(xml);
  if (!found) throw new Error("no sheetData");
  return found[0];
}

/** The sheets of the workbook, in order: name and part. */
export function sheetParts(
  parts: ReadonlyMap<string, string>,
): readonly { readonly name: string; readonly part: string }[] {
  const relations = parts.get("xl/_rels/workbook.xml.rels") ?? "";
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(
      ([tag]) => [attribute(tag, "Id"), attribute(tag, "Target")] as const,
    ),
  );
  return [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => ({
    name: Buffer.from(attribute(tag, "name"), "latin1").toString("utf8"),
    part: `xl/${(targets.get(attribute(tag, "r:id")) ?? "").replace(/^\/?(?:xl\/)?/, "")}`,
  }));
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}
