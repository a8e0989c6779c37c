import { type Explanation, explainCell } from "../../app/explain-cell";
import { nearestName } from "../../app/nearest-name";
import { type Address, parseAddress } from "../../model/address";
import type { Lang } from "../../model/report";
import type { Arguments, CliCommand, ExitStatus } from "../cli-command";
import { usageError } from "../cli-error";
import { explanation } from "../explanation";
import type { Io } from "../io";
import { say } from "../messages";
import { openNamedWorkbook, sayingWhose } from "../open-workbook";
import { onOneLine } from "../printable";
import { progressLine } from "../progress-line";
import { RUN_OPTIONS, readRunOptions } from "../run-options";

/** How one cell's verdict came about. */
export const explain: CliCommand = {
  name: "explain",
  summary: { ja: "一つのセルの判定の経緯をすべて表示する", en: "Show how the verdict on one cell came about" },
  operands: [
    { placeholder: "workbook.xlsx", isRequired: true },
    { placeholder: "'SHEET!A1'", isRequired: true },
  ],
  options: RUN_OPTIONS,
  run: runExplain,
};

async function runExplain(args: Arguments, io: Io): Promise<ExitStatus> {
  const [input = "", written = ""] = args.operands;
  const at = parseAddress(written);
  if (!at) throw usageError("notAnAddress", { written });
  const options = await readRunOptions(args, io.cwd);
  const { host, file } = await openNamedWorkbook(io.cwd, input);
  const progress = progressLine(io.stderr, args.lang);
  const found = await sayingWhose(input, () =>
    explainCell(
      host,
      at,
      { ...options, lang: args.lang, file, now: io.now() },
      { progress: progress.show, signal: io.signal },
    ),
  ).finally(progress.clear);
  io.stdout.write(textOf(found, at, written, args.lang, Math.min(io.stdout.columns ?? 100, 120)));
  return 0;
}

function textOf(found: Explanation, at: Address, written: string, lang: Lang, width: number): string {
  switch (found.kind) {
    case "answer":
      return [
        ...found.findings.map((finding) => explanation(finding, found.sheet, lang, width)),
        ...found.crossFindings.map(
          ({ cells, message }) =>
            `${say(lang, "explainAcross", { cells: cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(", ") })}\n  ${onOneLine(message)}\n`,
        ),
      ].join("\n");
    case "unmatched": {
      const near = found.row.suggestions.map(
        ({ item, label, confidence }) => `  ${item}  ${label}  ${confidence.toFixed(2)}`,
      );
      const lines = [say(lang, "explainUnmatched", { cell: written, label: onOneLine(found.row.label) }), ...near];
      return `${lines.join("\n")}\n`;
    }
    case "notAnAnswer": {
      const role = found.sheet.role === "checklist" ? "explainNotAnAnswer" : "explainNoChecklist";
      const because = found.sheet.because.join(lang === "ja" ? "、" : "; ");
      const near = found.nearest.map(
        ({ sheet, cell, label }) => `  '${onOneLine(sheet)}!${cell}'  ${onOneLine(label)}`,
      );
      return `${[say(lang, role, { cell: written, sheet: at.sheet, because }), ...near].join("\n")}\n`;
    }
    case "noSuchSheet": {
      const near = nearestName(at.sheet, found.sheets);
      throw near
        ? usageError("noSuchSheetNear", { written: at.sheet, near })
        : usageError("noSuchSheet", { written: at.sheet, sheets: found.sheets.join(", ") });
    }
  }
}
