import { readFileSync } from "node:fs";
import { buildSamples } from "../../scripts/samples/all-samples";
import { validate } from "../../src/app/validate";
import { openWorkbook } from "../../src/host/file/open-workbook";
import { fromA1 } from "../../src/model/address";
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

describe.each(samples)("%s", (file, { bytes, sheets }) => {
  const places = sheets.flatMap(({ name, rows }) =>
    rows.map(({ row, cells }) => ({ sheet: name, row: row + 1, cells })),
  );

  it("is what the script builds, byte for byte", () => {
    expect(Buffer.from(bytes).equals(readFileSync(file))).toBe(true);
  });

  it("gives every row the item that it answers", async () => {
    const { findings } = await review(bytes);
    const found = places.map(({ sheet, row }) => {
      const items = new Set(at(findings, sheet, row).map(({ item }) => item));
      return `${sheet} ${row}: ${[...items].join(", ") || "-"}`;
    });
    expect(found).toEqual(places.map(({ sheet, row, cells }) => `${sheet} ${row}: ${cells["item"]}`));
  });

  it("judges as a careful person would", async () => {
    const { findings } = await review(bytes);
    const judged = places.map(({ sheet, row, cells }) => {
      const expected = (cells["expect"] ?? "").split(" / ");
      const verdicts = at(findings, sheet, row).map(({ verdict }, index) => (expected[index] === "-" ? "-" : verdict));
      return `${sheet} ${row}: ${verdicts.join(" / ") || "-"}`;
    });
    expect(judged).toEqual(places.map(({ sheet, row, cells }) => `${sheet} ${row}: ${cells["expect"]}`));
  });
});

/** The findings of one row, by the column of their answer. */
function at(findings: Report["findings"], sheet: string, row: number): Report["findings"] {
  const columnOf = (cell: string) => fromA1(cell)?.column ?? 0;
  return findings
    .filter((finding) => finding.sheet === sheet && fromA1(finding.cell)?.row === row - 1)
    .sort((a, b) => columnOf(a.cell) - columnOf(b.cell));
}
