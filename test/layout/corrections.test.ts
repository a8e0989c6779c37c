import { readLayout } from "../../src/layout/read-layout";
import { rememberLayout } from "../../src/layout/remember-layout";
import type { Correction } from "../../src/model/response";
import { forms } from "../support/forms";
import { itemsFound, responsesOf } from "../support/items-found";
import { sheetTable } from "../support/sheet-table";

/** A vendor's own words for columns that nothing in the product knows. */
const ODD = `
| 甲 | 乙 | 丙 | 丁 |
| 1 | サービス稼働率 | 目安 | 99.9% |
| 2 | 平均復旧時間 | 目安 | 3時間 |
| 3 | 利用者の声 | 目安 | 好評 |
`;

const settled: Extract<Correction, { kind: "layout" }> = {
  kind: "layout",
  sheet: "Sheet1",
  form: "meti-service-level",
  header: "A1:D1",
  columns: { ref: "A", item: "B", answer: "D" },
};

describe("corrections", () => {
  it("ignores a sheet that a person has called no checklist", () => {
    const { snapshot } = sheetTable(
      "Sheet1",
      "| 項目 | 回答 |\n| サービス稼働率 | 99% |\n| ログの取得 | 有 |\n| 遅延 | 無 |",
    );
    expect(readLayout(snapshot, forms, [], []).role).toBe("checklist");
    const layout = readLayout(snapshot, forms, [{ kind: "ignore", sheet: "Sheet1" }], []);
    expect([layout.role, layout.because]).toEqual(["other", [{ code: "setAside" }]]);
  });

  it("reads a sheet by the columns that a person has named", () => {
    const { snapshot } = sheetTable("Sheet1", ODD);
    expect(Object.fromEntries(itemsFound(snapshot, [settled]))).toEqual({ D2: "meti.5", D3: "meti.10", D4: "?" });
  });

  it("gives an answer the item that a person has named, and takes it from the row that had it", () => {
    const { snapshot } = sheetTable(
      "Sheet1",
      `
| 項目 | 回答 |
| サービス稼働率 | 99% |
| 稼働の約束 | 99.9% |
| ログの取得 | 有 |
| ウイルススキャン | 毎日 |
`,
    );
    const corrections: readonly Correction[] = [
      { kind: "item", sheet: "Sheet1", cell: "B3", item: "meti.5" },
      { kind: "item", sheet: "Sheet1", cell: "$B$4", item: null },
    ];
    expect(Object.fromEntries(itemsFound(snapshot, corrections))).toEqual({
      B2: "?",
      B3: "meti.5",
      B4: "?",
      B5: "meti.47",
    });
    expect(responsesOf(snapshot, corrections).find(({ item }) => item.id === "meti.5")?.match).toEqual({
      by: "person",
      confidence: 1,
    });
  });

  it("does not touch other sheets", () => {
    const { snapshot } = sheetTable(
      "Sheet2",
      "| 項目 | 回答 |\n| サービス稼働率 | 99% |\n| ログの取得 | 有 |\n| 遅延 | 無 |",
    );
    const elsewhere: readonly Correction[] = [settled, { kind: "ignore", sheet: "Sheet1" }];
    expect(readLayout(snapshot, forms, elsewhere, [])).toEqual(readLayout(snapshot, forms, [], []));
  });
});

describe("remembered layouts", () => {
  it("recognise the next workbook with the same header, wherever the table stands", () => {
    const remembered = rememberLayout(sheetTable("Sheet1", ODD).snapshot, settled);
    if (!remembered) throw new Error("nothing to remember");
    const { snapshot } = sheetTable("回答書", `\n| 見本株式会社 |\n\n${ODD.trim()}`);
    const layout = readLayout(snapshot, forms, [], [remembered]);
    expect(layout.role).toBe("checklist");
    expect(layout.tables[0]?.rows.map(({ answers }) => answers[0]?.text)).toEqual(["99.9%", "3時間", "好評"]);
    expect(layout.because[0]).toEqual({ code: "setBefore" });
  });

  it("keep what was recognised, in letters", () => {
    const { snapshot } = sheetTable(
      "Sheet1",
      `
| No | 項目 | 回答 | < |
| ^ | ^ | 会議 | 研修 |
| 1 | サービス時間 | 24時間 | 平日のみ |
| 2 | サービス稼働率 | 99% | 98% |
| 3 | ログの取得 | あり | なし |
`,
    );
    const [table] = readLayout(snapshot, forms, [], []).tables;
    if (!table) throw new Error("no table");
    expect(rememberLayout(snapshot, table)).toEqual({
      signature: "no|項目|回答/会議|回答/研修",
      form: "meti-service-level",
      columns: { ref: "A", item: "B", answer: "C,D" },
    });
  });

  it("have nothing to know a table by that has no header", () => {
    const { snapshot } = sheetTable("Sheet1", "| サービス稼働率 | 99% |\n| ログの取得 | 有 |\n| 遅延 | 無 |");
    expect(rememberLayout(snapshot, { ...settled, header: null })).toBeUndefined();
  });
});
