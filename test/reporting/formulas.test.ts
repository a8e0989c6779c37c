import fc from "fast-check";
import { fromA1 } from "../../src/model/address";
import type { OwnSheet } from "../../src/model/changeset";
import type { Finding, Verdict } from "../../src/model/finding";
import { annotate } from "../../src/reporting/annotate";
import { effectiveVerdict } from "../../src/reporting/effective";
import type { Decisions } from "../../src/reporting/merge-decisions";
import { evaluate } from "../support/formula";
import { aReview, type ControlName, facts, finding } from "../support/reviews";

const verdict = fc.constantFrom<Verdict>("pass", "fail", "review", "unanswered", "notApplicable", "notSelected");
const control = fc.constantFrom<ControlName | null>("uptime", "reply", "encryption", null);
const decision = fc.option(fc.record({ verdict: fc.option(verdict), reason: fc.string(), stale: fc.boolean() }));

const rows = fc.array(fc.record({ verdict, control, decision }), { maxLength: 12 });

it.each(["ja", "en"] as const)("caches in every formula what it comes to (%s)", (lang) => {
  fc.assert(
    fc.property(rows, fc.array(fc.string({ minLength: 1 }), { maxLength: 2 }), (specs, extraHeaders) => {
      const findings = specs.map((spec, index) =>
        finding({
          item: `sample.${index}`,
          verdict: spec.verdict,
          control: spec.control,
          answer: { [`G${index + 6}`]: "答" },
        }),
      );
      const kept = new Map(findings.map((each, index) => [each, keptOf(specs[index]?.decision ?? null)] as const));
      const decisions: Decisions = { kept, vanished: [], handmade: [], extraHeaders: [...new Set(extraHeaders)] };
      const { sheets } = annotate(aReview(findings), facts, decisions, lang);
      for (const [cached, computed] of formulas(sheets)) expect(computed).toEqual(cached);
      expect(totals(sheets)).toEqual(recount(findings, decisions));
    }),
    { numRuns: 60 },
  );
});

it("lets a decision take effect the moment it is written, without the add-in", () => {
  const findings = [finding({ item: "sample.1", verdict: "fail", answer: { G6: "98%" } })];
  const { sheets } = annotate(aReview(findings), facts, { ...NONE, kept: new Map() }, "ja");
  const typed = new Map([["検証明細!J5", "適合"]]);
  expect(shownIn(sheets, "検証明細", "M5", typed)).toBe("適合");
  expect(shownIn(sheets, "検証サマリー", `B${totalsLine(sheets)}`, typed)).toBe(1);
  typed.set("検証明細!L5", "要再確認");
  expect(shownIn(sheets, "検証明細", "M5", typed)).toBe("不適合");
  typed.set("検証明細!L5", "確認済み").set("検証明細!J5", "相談中");
  expect(shownIn(sheets, "検証明細", "M5", typed)).toBe("不適合");
});

const NONE: Decisions = { kept: new Map(), vanished: [], handmade: [], extraHeaders: [] };

function keptOf(each: { verdict: Verdict | null; reason: string; stale: boolean } | null) {
  return { decision: each, basis: null, extras: [] };
}

function recount(findings: readonly Finding[], { kept }: Decisions): readonly number[] {
  const inForce = findings.map((each) => effectiveVerdict(each.verdict, kept.get(each)?.decision));
  return (["pass", "fail", "review", "unanswered", "notApplicable", "notSelected"] as const).map(
    (each) => inForce.filter((other) => other === each).length,
  );
}

/** The six counts on the summary. */
function totals(sheets: readonly OwnSheet[]): readonly unknown[] {
  const line = totalsLine(sheets);
  return ["B", "C", "D", "E", "F", "G"].map((letter) => shownIn(sheets, "検証サマリー", `${letter}${line}`));
}

function totalsLine(sheets: readonly OwnSheet[]): number {
  return (sheets[0]?.rows.findIndex(({ cells }) => cells[1]?.style === "figure") ?? -1) + 1;
}

function formulas(sheets: readonly OwnSheet[]): readonly (readonly [unknown, unknown])[] {
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ cells }) =>
      cells.flatMap(({ content }) =>
        content?.kind === "formula" ? [[content.cached, computed(sheets, sheet.name, content.formula)] as const] : [],
      ),
    ),
  );
}

function computed(sheets: readonly OwnSheet[], sheet: string, formula: string, typed?: ReadonlyMap<string, string>) {
  return evaluate(formula, (other, a1) => shownIn(sheets, other ?? sheet, a1, typed));
}

/** What a cell shows once everything is computed; `typed` are a person's entries. */
function shownIn(
  sheets: readonly OwnSheet[],
  name: string,
  a1: string,
  typed?: ReadonlyMap<string, string>,
): string | number {
  const entered = typed?.get(`${name}!${a1}`);
  if (entered !== undefined) return entered;
  const at = fromA1(a1);
  const content = sheets.find((sheet) => sheet.name === name)?.rows[at?.row ?? -1]?.cells[at?.column ?? -1]?.content;
  if (!content) return "";
  if (content.kind === "formula") return computed(sheets, name, content.formula, typed);
  return content.kind === "number" ? content.number : content.text;
}
