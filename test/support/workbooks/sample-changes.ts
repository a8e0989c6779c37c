import type { Cell } from "../../../src/model/address";
import { type Changeset, NOTE_MARK, type OwnCell, type OwnSheet, type OwnStyle } from "../../../src/model/changeset";
import { FINDINGS_TABLE, OWN_SHEETS } from "../../../src/model/own-sheets";
import { PALETTE } from "../../../src/model/palette";
import type { SheetInfo } from "../../../src/model/snapshot";

const VERDICTS = ["pass", "fail", "review", "unanswered", "notApplicable", "notSelected"] as const;

/** A changeset that touches everything a validation may: colours and notes on every sheet of the vendor's, and our sheets. */
export function sampleChanges(sheets: readonly SheetInfo[], texts: readonly string[] = ["30分以内"]): Changeset {
  const names: readonly string[] = Object.values(OWN_SHEETS);
  const vendors = sheets.filter(({ name, usedRange }) => usedRange !== null && !names.includes(name));
  return {
    annotations: vendors.map(({ name, usedRange }) => {
      const cells = Array.from({ length: 6 }, (_, at): Cell => ({ row: (usedRange?.top ?? 0) + 2 + at, column: 3 }));
      return {
        sheet: name,
        colours: VERDICTS.map((verdict, at) => ({
          ...PALETTE[verdict],
          verdict,
          cells: cells.filter((_, index) => index % 6 === at),
        })),
        notes: cells
          .slice(0, 4)
          .map((at) => ({ at, text: `${NOTE_MARK}\n要確認: 単位が営業日のため換算できません。` })),
      };
    }),
    sheets: [summarySheet(vendors[0]?.name ?? "x"), detailSheet(texts)],
    records: { run: { sheets: vendors.length, text: texts[0] } },
  };
}

function summarySheet(vendor: string): OwnSheet {
  return {
    ...BARE,
    name: OWN_SHEETS.summary,
    widths: [12, 20, 10],
    rows: [
      { height: 28, cells: [text("検証サマリー", "title")] },
      {
        height: null,
        cells: [
          text("可用性", "label"),
          { content: { kind: "link", text: "SLA!D4", to: { sheet: vendor, row: 3, column: 3 } }, style: "link" },
          {
            content: { kind: "formula", formula: `COUNTIF(${FINDINGS_TABLE}[判定],"適合")`, cached: 1 },
            style: "number",
          },
        ],
      },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    dataBars: [{ range: { top: 1, left: 2, bottom: 1, right: 2 }, colour: "2F7D32", maximum: null }],
    tabColour: "2F4B6E",
  };
}

function detailSheet(texts: readonly string[]): OwnSheet {
  const columns = ["項目", "回答", "判定", "担当者判断"];
  const last = texts.length;
  return {
    ...BARE,
    name: OWN_SHEETS.details,
    widths: [20, 40, 10, 14],
    rows: [
      { height: null, cells: columns.map((column) => text(column, "tableHeader")) },
      ...texts.map((answer) => ({
        height: null,
        cells: [
          text("1-1", "body"),
          text(answer, "bodyWrapped"),
          text("適合", "verdict.pass"),
          { content: null, style: "input" as const },
        ],
      })),
    ],
    table: { name: FINDINGS_TABLE, range: { top: 0, left: 0, bottom: last, right: 3 }, columns },
    frozen: { rows: 1, columns: 1 },
    colourRules: [
      { range: { top: 1, left: 3, bottom: last, right: 3 }, formula: 'D2="適合"', fill: "CCFFCC", font: "006600" },
    ],
    choices: [{ range: { top: 1, left: 3, bottom: last, right: 3 }, options: ["適合", "不適合"] }],
    print: { orientation: "landscape", fitWidth: 1, fitHeight: 0, titleRows: { first: 0, last: 0 } },
  };
}

const BARE: Omit<OwnSheet, "name" | "rows" | "widths"> = {
  merges: [],
  table: null,
  frozen: { rows: 0, columns: 0 },
  dataBars: [],
  colourRules: [],
  choices: [],
  print: { orientation: "portrait", fitWidth: 1, fitHeight: 1, titleRows: null },
  tabColour: null,
};

function text(content: string, style: OwnStyle): OwnCell {
  return { content: { kind: "text", text: content }, style };
}
