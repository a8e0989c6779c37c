import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSamples } from "../../scripts/samples/all-samples";
import type { Report } from "../../src/model/report";
import { reportSchema } from "./report-schema";
import { shinsa, temporaryFolder } from "./run-cli";

const SAMPLE = resolve("seeds/samples/service-level.xlsx");
const folder = temporaryFolder();

async function reportOf(...words: string[]): Promise<Report> {
  return JSON.parse((await shinsa(folder(), "review", ...words, "--report", "-")).stdout);
}

describe.each(buildSamples(process.cwd()).map(({ file }) => resolve(file)))("the report of %s", (file) => {
  it("has the shape that REPORT.md promises", async () => {
    const report = await reportOf(file);
    expect(reportSchema.safeParse(report).error?.issues ?? []).toEqual([]);
  });

  it("counts what it lists", async () => {
    const { findings, unmatched, totals } = await reportOf(file);
    for (const verdict of ["pass", "fail", "review", "unanswered", "notApplicable", "notSelected"] as const) {
      expect(totals[verdict]).toBe(findings.filter((finding) => finding.verdict === verdict).length);
    }
    expect(totals.unmatched).toBe(unmatched.length);
  });

  it("points at the characters that it speaks of", async () => {
    const { findings } = await reportOf(file);
    const own = findings.filter(({ reading }) => reading.from === null);
    const spans = own.flatMap(({ cell, answer, detail, reading }) =>
      [...reading.values, ...reading.conditions, ...reading.discarded, ...reading.vague, ...reading.contradiction].map(
        (span) => ({
          cell,
          said: span.text,
          there: (span.cell && detail ? detail.text : answer).slice(span.start, span.end),
        }),
      ),
    );
    expect(spans.length).toBeGreaterThan(20);
    expect(spans.filter(({ said, there }) => said !== there)).toEqual([]);
  });

  it("takes the gravest judgement for the verdict", async () => {
    const { findings } = await reportOf(file);
    const gravity = ["fail", "unanswered", "review", "notApplicable", "pass", "notSelected"];
    for (const { judgements, verdict, cell } of findings.filter((finding) => finding.judgements.length > 0)) {
      const gravest = judgements.map((one) => one.verdict).sort((a, b) => gravity.indexOf(a) - gravity.indexOf(b))[0];
      expect(`${cell} ${verdict}`).toBe(`${cell} ${gravest}`);
    }
  });
});

describe("review", () => {
  it("prints totals, sheets and what needs a person, in Japanese and in English", async () => {
    const ja = await shinsa(folder(), "review", SAMPLE);
    expect(ja).toMatchObject({ status: 0, stderr: "" });
    expect(ja.stdout).toMatch(/不適合 \d+ +未回答 \d+/);
    expect(ja.stdout).toContain("SLAチェックシート!G8  1-3 サービス提供終了時の事前通知");
    const en = await shinsa(folder(), "review", SAMPLE, "--lang", "en");
    expect(en.stdout).toMatch(/SLAチェックシート!G8 {2}1-3/);
    expect(en.stdout).not.toContain("不適合");
  });

  it("writes JSON and nothing else with --report -", async () => {
    const { status, stdout, stderr } = await shinsa(folder(), "review", SAMPLE, "--report", "-");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ schema: "shinsa.report/1", input: { file: "service-level.xlsx" } });
    expect(readdirSync(folder())).toEqual([]);
  });

  it("writes both files and leaves nothing else behind", async () => {
    const { status, stdout } = await shinsa(folder(), "review", SAMPLE, "--output", "out.xlsx", "--report", "r.json");
    expect(status).toBe(0);
    expect(readdirSync(folder()).sort()).toEqual(["out.xlsx", "r.json"]);
    expect(stdout).toMatch(/out\.xlsx\n.*r\.json/);
    expect(reportSchema.safeParse(JSON.parse(readFileSync(join(folder(), "r.json"), "utf8"))).success).toBe(true);
  });

  it("takes names that are not plain ASCII", async () => {
    copyFileSync(SAMPLE, join(folder(), "回答 2026 年（最終）.xlsx"));
    const { status } = await shinsa(folder(), "review", "回答 2026 年（最終）.xlsx", "--output", "結果 '1'.xlsx");
    expect(status).toBe(0);
    expect(readdirSync(folder())).toContain("結果 '1'.xlsx");
  });

  it("exits with 1 when a finding has the --fail-on verdict, and writes all the same", async () => {
    const found = await shinsa(folder(), "review", SAMPLE, "--fail-on", "fail", "--report", "r.json");
    expect(found.status).toBe(1);
    expect(readdirSync(folder())).toEqual(["r.json"]);
    const notFound = await shinsa(folder(), "review", SAMPLE, "--fail-on", "unanswered");
    expect(notFound.status).toBe(0);
  });

  it("judges by the profiles that are named, and says who chose them", async () => {
    const report = await reportOf(SAMPLE, "--profile", "meti-core", "--profile", "meti-standard");
    expect(report.profiles.map(({ id, chosenBy }) => `${id} ${chosenBy}`).sort()).toEqual([
      "meti-core user",
      "meti-standard user",
    ]);
    const uptime = report.findings.find(({ control }) => control === "availability.uptime");
    expect(uptime?.judgements.map(({ profile }) => profile).sort()).toEqual(["meti-core", "meti-standard"]);
  });

  it("says that a sheet is no checklist without calling it an error", async () => {
    const { stdout, status } = await shinsa(
      folder(),
      "review",
      resolve("seeds/samples/service-level-two-columns.xlsx"),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/改訂履歴 +チェックシートではありません/);
  });

  it("stops when asked to, and writes nothing", async () => {
    const { main } = await import("../../src/cli/main");
    const stop = new AbortController();
    const stderr = { isTTY: true, write: (text: string) => void (text.includes("検証しています") && stop.abort()) };
    const status = await main(["review", SAMPLE, "--output", "out.xlsx"], {
      stdout: { write: () => undefined },
      stderr,
      cwd: folder(),
      now: () => new Date(),
      signal: stop.signal,
    });
    expect(status).toBe(130);
    expect(readdirSync(folder())).toEqual([]);
  });
});

describe("a mapping file", () => {
  it("makes a person's word win over ours", async () => {
    const { writeFileSync } = await import("node:fs");
    const correction = { kind: "item", sheet: "SLAチェックシート", cell: "G10", item: null };
    writeFileSync(
      join(folder(), "map.json"),
      JSON.stringify({ schema: "shinsa.mapping/1", corrections: [correction] }),
    );
    const report = await reportOf(SAMPLE, "--mapping", "map.json");
    expect(report.findings.some(({ cell }) => cell === "G10")).toBe(false);
    expect(report.unmatched.map(({ cell }) => cell)).toContain("G10");
  });
});
