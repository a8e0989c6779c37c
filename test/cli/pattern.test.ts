import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorkbook } from "../../scripts/workbook-builder";
import type { Report } from "../../src/model/report";
import { disclosure, LEVELS } from "../support/disclosure";
import { reportSchema } from "./report-schema";
import { shinsa, temporaryFolder } from "./run-cli";

const folder = temporaryFolder();

function write(declared: string, more: Parameters<typeof disclosure>[1] = []): string {
  writeFileSync(join(folder(), "form.xlsx"), buildWorkbook(disclosure(declared, more)));
  return "form.xlsx";
}

async function reportOf(...words: string[]): Promise<Report> {
  return JSON.parse((await shinsa(folder(), "review", ...words, "--report", "-")).stdout);
}

const ids = ({ profiles }: Report) => profiles.map(({ id, chosenBy }) => `${id} ${chosenBy}`);
const codes = ({ hints }: Report) => hints.map(({ code }) => code);

describe("a form without a clear pattern", () => {
  it.each([
    ["none", ""],
    ["two", "パターン1、パターン6"],
  ])("that declares %s: the review says what to type, and typing it works", async (_what, declared) => {
    const file = write(declared, [LEVELS]);
    const { stdout } = await shinsa(folder(), "review", file);
    const line = /^ {2}(--profile ID .*)$/m.exec(stdout)?.[1];
    expect(line).toBe("--profile ID --profile aspic-mandatory --profile meti-standard");
    expect(stdout).toMatch(/^ {4}mic-pattern-4 {2}パターン4（機密性 低・可用性 高）$/m);
    const report = await reportOf(file, ...(line ?? "").replace("ID", "mic-pattern-4").split(" "));
    expect(ids(report)).toEqual(["mic-pattern-4 user", "aspic-mandatory user", "meti-standard user"]);
    expect(codes(report)).toEqual([]);
  });

  it("says it in English as well, and not a word of Japanese about it", async () => {
    const { stdout } = await shinsa(folder(), "review", write(""), "--lang", "en");
    const said = stdout.slice(stdout.indexOf("※"));
    expect(said).toContain("mic-pattern-6  Pattern 6 (confidentiality low, availability low)");
    expect(said.replace("※", "")).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });

  it("is judged by pattern 2, as the report promises", async () => {
    const report = await reportOf(write(""));
    expect(ids(report)).toEqual(["mic-pattern-2 default", "aspic-mandatory default"]);
    expect(codes(report)).toEqual(["patternMissing"]);
    expect(reportSchema.safeParse(report).error?.issues ?? []).toEqual([]);
  });
});

it("asks nothing where the sheet declares its pattern", async () => {
  const { stdout } = await shinsa(folder(), "review", write("パターン1 99.5%以上"));
  expect(stdout).not.toContain("--profile ID");
});

describe("--include-reference", () => {
  const verdicts = ({ findings }: Report) => new Map(findings.map(({ item, verdict }) => [item, verdict]));
  const SCAN: typeof LEVELS = {
    ...LEVELS,
    rows: [...LEVELS.rows, ["セキュリティ", "ウイルススキャン", "", "頻度", "月1回"]],
  };

  it("judges by what is otherwise shown for reference only, still marked as recalled, and says so", async () => {
    const file = write("パターン2 99%以上", [SCAN]);
    const [plain, whole] = [await reportOf(file), await reportOf(file, "--include-reference")];
    const scan = ({ findings }: Report) => findings.find(({ control }) => control === "malware.scan-interval");
    expect(scan(plain)).toMatchObject({ verdict: "notSelected", reason: "referenceOnly" });
    expect(scan(whole)).toMatchObject({ verdict: "fail", judgements: [{ provenance: "recalled", verdict: "fail" }] });
    expect(codes(plain)).toEqual([]);
    expect(codes(whole)).toEqual(["referenceJudged"]);
    const [before, after] = [verdicts(plain), verdicts(whole)];
    const turned = [...after].filter(([item, verdict]) => verdict === "pass" && before.get(item) === "fail");
    expect(turned).toEqual([]);
  });

  it("is offered, with its meaning, wherever answers are judged", async () => {
    for (const command of ["review", "explain", "inquiries", "share"]) {
      expect((await shinsa(folder(), command, "--help")).stdout).toContain("--include-reference");
    }
  });
});
