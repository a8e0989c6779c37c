import { readFileSync } from "node:fs";
import { markdownTables } from "../../scripts/samples/markdown-table";
import type { SheetSpec } from "../../scripts/workbook-builder";
import { validate } from "../../src/app/validate";
import type { ReportFinding } from "../../src/model/report";
import { memoryHost } from "./memory-host";

/** The answers of a Markdown file, by the item above them. */
function answersIn(file: string): ReadonlyMap<string, readonly string[]> {
  const answers = new Map<string, string[]>();
  let item = "";
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("## ")) item = line.slice(3);
    if (line.startsWith("- "))
      answers.set(item, [...(answers.get(item) ?? []), line.slice(2).replaceAll("<br>", "\n")]);
  }
  return answers;
}

/** Reviews the answers, one of each item to a sheet, as they would stand in a vendor's list. */
async function judge(answers: ReadonlyMap<string, readonly string[]>): Promise<readonly ReportFinding[]> {
  const most = Math.max(...[...answers.values()].map((each) => each.length));
  const sheets = Array.from({ length: most }, (_, index) => ({
    name: `回答${index + 1}`,
    rows: [
      ["種別", "サービスレベル項目", "回答"],
      ...[...answers].map(([item, each]) => ["", item, each[index] ?? "未記入"]),
    ],
  }));
  return (await findingsOf(sheets, "meti-standard")).filter(({ answer }) => answer !== "未記入");
}

async function findingsOf(sheets: readonly SheetSpec[], profile: string): Promise<readonly ReportFinding[]> {
  const options = { lang: "ja", file: { name: "answers.xlsx", sha256: "" }, now: new Date("2026-11-22") } as const;
  const validation = await validate(memoryHost({ sheets }), { ...options, profiles: [profile], writes: false });
  if (validation.kind !== "validated") throw new Error("no checklist was found");
  return validation.report.findings;
}

/** Five questions to a sheet, so that no item comes twice. */
const QUESTIONS = [
  "情報セキュリティ基本方針を定めていますか",
  "個人情報保護方針を定めていますか",
  "内部監査で運用の状況を確かめていますか",
  "ウイルス対策ソフトを使い、パターンファイルを最新にしていますか",
  "ファイアウォールなどでアクセスを制限していますか",
];

/** Reviews marks with their remarks as answers to a questionnaire. */
async function judgeTwoColumns(pairs: readonly (readonly string[])[]): Promise<readonly ReportFinding[]> {
  const sheets = Array.from({ length: Math.ceil(pairs.length / QUESTIONS.length) }, (_, sheet) => {
    const rows = QUESTIONS.map((question, index) => {
      const [answer = "未記入", remark = ""] = pairs[sheet * QUESTIONS.length + index] ?? [];
      return [String(index + 1), question, answer, remark];
    });
    return { name: `質問票${sheet + 1}`, rows: [["No", "設問", "回答", "補足"], ...rows] };
  });
  return (await findingsOf(sheets, "baseline")).filter(({ answer }) => answer !== "未記入");
}

const said = ({ label, answer, detail, verdict, reason }: ReportFinding) =>
  `${label}: ${[answer, detail?.text].filter(Boolean).join(" | ")} → ${verdict} (${reason})`;

jest.setTimeout(60_000);

describe("whole answers, from the sheet to the verdict", () => {
  it.each(["never-pass.md", "plainly-pass.md"])("%s is judged to the last line", async (file) => {
    const answers = answersIn(`test/app/${file}`);
    expect((await judge(answers)).length).toBe([...answers.values()].flat().length);
  });

  it("never calls 適合 what is less than the promise that was asked for", async () => {
    const findings = await judge(answersIn("test/app/never-pass.md"));
    expect(findings.filter(({ verdict }) => verdict === "pass").map(said)).toEqual([]);
  });

  it("never calls 適合 a mark that its remark takes back", async () => {
    const [table] = markdownTables(readFileSync("test/app/never-pass-two-columns.md", "utf8"));
    const findings = await judgeTwoColumns(table?.rows ?? []);
    expect(findings.length).toBe(table?.rows.length);
    expect(findings.filter(({ verdict }) => verdict === "pass").map(said)).toEqual([]);
  });

  it("calls 適合 what plainly meets its criterion", async () => {
    const findings = await judge(answersIn("test/app/plainly-pass.md"));
    expect(findings.filter(({ verdict }) => verdict !== "pass").map(said)).toEqual([]);
  });
});
