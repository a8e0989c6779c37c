import { patternQuestion } from "../../src/app/pattern-question";
import { type ValidateOptions, type Validation, validate } from "../../src/app/validate";
import { disclosure } from "../support/disclosure";
import { type MemoryHost, memoryHost } from "./memory-host";

const options = { lang: "ja", file: { name: "form.xlsx", sha256: "" }, now: new Date("2026-11-22T00:00:00Z") } as const;

function reportOf(validation: Validation) {
  if (validation.kind !== "validated") throw new Error("no checklist was found");
  return validation.report;
}

/** As the pane runs it; what was written can be read back. */
async function run(host: MemoryHost, more: Partial<ValidateOptions> = {}) {
  const report = reportOf(await validate(host, { ...options, keepsChoices: true, ...more }));
  const choices = host.applied.at(-1)?.records["choices"];
  if (choices) host.records.set("choices", choices);
  return report;
}

const chosen = (pattern: number) => ({ pattern: { pattern, isKept: false } });
const inForce = ({ profiles }: Awaited<ReturnType<typeof run>>) =>
  profiles.map(({ id, chosenBy }) => `${id} ${chosenBy}`);
const said = ({ hints }: Awaited<ReturnType<typeof run>>) => hints.map(({ message }) => message).join("");

describe("the reviewer's choice of a pattern", () => {
  it("is asked for where the sheet declares none, pattern 2 being applied meanwhile", async () => {
    const question = patternQuestion(await run(memoryHost(disclosure(""))), "ja");
    expect(question).toMatchObject({ applied: 2, isAnswered: false, others: ["aspic-mandatory"] });
    expect(question?.options.map(({ profile }) => profile)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `mic-pattern-${n}`));
  });

  it("is not asked for where the sheet declares it, or the reviewer named profiles", async () => {
    expect(patternQuestion(await run(memoryHost(disclosure("パターン1"))), "ja")).toBeNull();
    const named = await run(memoryHost(disclosure("")), { profiles: ["aspic-mandatory"] });
    expect(patternQuestion(named, "ja")).toBeNull();
  });

  it("judges, is called the reviewer's own, and can be changed again", async () => {
    const host = memoryHost(disclosure("パターン1、パターン6"));
    const report = await run(host, chosen(4));
    expect(inForce(report)).toEqual(["mic-pattern-4 user", "aspic-mandatory default"]);
    expect(said(report)).toContain("パターン4は、シートの申告ではなく、担当者が選んだものです。");
    expect(patternQuestion(report, "ja")).toMatchObject({ applied: 4, isAnswered: true });
    expect(inForce(await run(host, chosen(1)))[0]).toBe("mic-pattern-1 user");
  });

  it("is kept in the workbook, and the report says from where it comes", async () => {
    const host = memoryHost(disclosure(""));
    await run(host, chosen(4));
    const again = await run(host);
    expect(inForce(again)[0]).toBe("mic-pattern-4 user");
    expect(said(again)).toContain("このブックに残っていた");
    expect(patternQuestion(again, "ja")).toMatchObject({ applied: 4, isAnswered: true });
  });

  it("stays with the pane: other runs go by what the sheet declares", async () => {
    const host = memoryHost(disclosure(""));
    await run(host, chosen(4));
    expect(inForce(await run(host, { keepsChoices: false }))[0]).toBe("mic-pattern-2 default");
  });

  it.each([
    ["another version", { version: 2, pattern: 6 }],
    ["no number", { version: 1, pattern: "6" }],
    ["no such pattern", { version: 1, pattern: 7 }],
    ["half a pattern", { version: 1, pattern: 1.5 }],
    ["nothing that we know", ["6"]],
  ])("is passed over where the workbook holds %s", async (_what, saved) => {
    const host = memoryHost(disclosure(""));
    host.records.set("choices", saved);
    const report = await run(host);
    expect(inForce(report)[0]).toBe("mic-pattern-2 default");
    expect(patternQuestion(report, "ja")?.isAnswered).toBe(false);
  });
});
