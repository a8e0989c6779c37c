import { readFileSync } from "node:fs";
import { buildSamples } from "../../scripts/samples/all-samples";
import { validate } from "../../src/app/validate";
import { openWorkbook } from "../../src/host/file/open-workbook";
import type { Report } from "../../src/model/report";

const samples = buildSamples(process.cwd()).map((sample) => [sample.file, sample] as const);

async function review(bytes: Uint8Array): Promise<Report> {
  const options = {
    lang: "ja",
    file: { name: "sample.xlsx", sha256: "" },
    now: new Date("2026-11-22"),
    writes: false,
  } as const;
  const validation = await validate(openWorkbook(bytes), options);
  if (validation.kind !== "validated") throw new Error("no checklist was found");
  return validation.report;
}

/** `G12` → 12. */
function rowOf(cell: string): number {
  return Number(cell.replace(/^[A-Z]+/, ""));
}

describe.each(samples)("%s", (file, { bytes, sheets }) => {
  it("is what the script builds, byte for byte", () => {
    expect(Buffer.from(bytes).equals(readFileSync(file))).toBe(true);
  });

  it("gives every row the item that it answers", async () => {
    const { findings } = await review(bytes);
    const found = sheets.flatMap(({ name, rows }) =>
      rows.map(({ row }) => {
        const here = findings.filter(({ sheet, cell }) => sheet === name && rowOf(cell) === row + 1);
        return `${name} ${row + 1}: ${here.map(({ item }) => item).join(", ") || "-"}`;
      }),
    );
    const meant = sheets.flatMap(({ name, rows }) =>
      rows.map(({ row, cells }) => `${name} ${row + 1}: ${cells["item"]}`),
    );
    expect(found).toEqual(meant);
  });

  it("judges as a careful person would", async () => {
    const { findings } = await review(bytes);
    const expected = sheets.flatMap(({ name, rows }) =>
      rows
        .filter(({ cells }) => cells["expect"] !== "-")
        .map(({ row, cells }) => `${name} ${row + 1}: ${cells["expect"]}`),
    );
    const places = new Set(expected.map((line) => line.slice(0, line.indexOf(":"))));
    const judged = findings
      .map(({ sheet, cell, verdict }) => ({ place: `${sheet} ${rowOf(cell)}`, verdict }))
      .filter(({ place }) => places.has(place))
      .map(({ place, verdict }) => `${place}: ${verdict}`);
    expect(judged).toEqual(expected);
  });
});
