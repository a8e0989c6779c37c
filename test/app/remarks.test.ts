import { readFileSync } from "node:fs";
import { markdownTables } from "../../scripts/samples/markdown-table";
import { validate } from "../../src/app/validate";
import type { ReportFinding } from "../../src/model/report";
import { memoryHost } from "./memory-host";

const sample = readFileSync("scripts/samples/security-questionnaire.md", "utf8");
const questions = markdownTables(sample).find(({ heading }) => heading === "質問票");
if (!questions) throw new Error("the sample has no questions");
const { header, rows } = questions;
const columns = ["項番", "区分", "詳細No", "設問"].map((name) => header.indexOf(name));

/** ○ with the remarks of the last table of a file, one of each question to a workbook, as the sample lays it out. */
async function judge(file: string): Promise<readonly ReportFinding[]> {
  const remarks = new Map<string, string[]>();
  for (const [question = "", remark = ""] of markdownTables(readFileSync(file, "utf8")).at(-1)?.rows ?? [])
    remarks.set(question, [...(remarks.get(question) ?? []), remark]);
  const most = Math.max(...[...remarks.values()].map(({ length }) => length));
  const findings: ReportFinding[] = [];
  for (let round = 0; round < most; round += 1) {
    const answered = rows.map((row) => {
      const cells = columns.map((column) => row[column] ?? "");
      const remark = remarks.get(cells[2] ?? "")?.[round];
      return [...cells, remark === undefined ? "未記入" : "○", remark ?? ""];
    });
    findings.push(...(await findingsOf(answered)).filter(({ answer }) => answer !== "未記入"));
  }
  expect(findings.length).toBe([...remarks.values()].flat().length);
  return findings;
}

async function findingsOf(answered: readonly string[][]): Promise<readonly ReportFinding[]> {
  const above = [["情報セキュリティに関するご説明"], [], ["D. 情報セキュリティと個人情報の管理"], []];
  const head = ["項番", "区分", "詳細No", "設問", "回答", "補足等"];
  const sheet = { name: "D.質問票", rows: [...above, head, ...answered] };
  const options = { lang: "ja", file: { name: "answers.xlsx", sha256: "" }, now: new Date("2026-11-22") } as const;
  const host = memoryHost({ sheets: [sheet] });
  const validation = await validate(host, { ...options, profiles: ["baseline"], writes: false });
  if (validation.kind !== "validated") throw new Error("no checklist was found");
  return validation.report.findings;
}

const said = ({ label, detail, verdict, reason }: ReportFinding) =>
  `${label} ○ ${detail?.text} → ${verdict} (${reason})`;

jest.setTimeout(60_000);

describe("○ with a remark, from the sheet to the verdict", () => {
  it("is never 適合 where the remark says the opposite, less, or only a part", async () => {
    const findings = await judge("test/app/never-pass-two-columns.md");
    expect(findings.filter(({ verdict }) => verdict === "pass").map(said)).toEqual([]);
  });

  it("is 適合 where the remark explains it", async () => {
    const findings = await judge("test/app/plainly-pass-two-columns.md");
    expect(findings.filter(({ verdict }) => verdict !== "pass").map(said)).toEqual([]);
  });
});
