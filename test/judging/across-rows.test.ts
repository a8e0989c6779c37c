import type { Catalog } from "../../src/catalog/catalog";
import { checkAcrossRows } from "../../src/judging/across-rows";
import { judge } from "../../src/judging/judge";
import { toA1 } from "../../src/model/address";
import type { CrossCheck } from "../../src/model/cross-check";
import type { CrossFinding, Finding } from "../../src/model/finding";
import type { Profile } from "../../src/model/profile";
import type { Mention, Reading } from "../../src/model/reading";
import {
  atLeast,
  choice,
  control,
  criterion,
  duration,
  frequency,
  item,
  mention,
  percent,
  reading,
  response,
  under,
  yesNo,
} from "./builders";

const CHECKS: readonly CrossCheck[] = [
  { kind: "yearsInBusiness", founded: "founded", years: "years", disclosed: "disclosed" },
  { kind: "declaredPattern", pattern: "pattern", about: "uptime" },
  { kind: "staleDisclosure", disclosed: "disclosed", years: 2 },
  { kind: "uptimeWithoutSla", uptime: "uptime", sla: "sla" },
  { kind: "retentionBeyondGenerations", generations: "generations", interval: "interval", retention: "retention" },
  { kind: "notifiedBeforeNoticed", notification: "notification", monitoring: "monitoring" },
  { kind: "emptyDetail", items: ["asks-detail"], optional: ["補足"] },
];

const pattern2: Profile = {
  id: "pattern-2",
  title: { ja: "", en: "" },
  version: "1",
  source: { title: "", clause: "" },
  extends: null,
  criteria: [criterion(atLeast(percent(99)), { target: { kind: "control", control: "uptime" } })],
  pattern: 2,
};

const catalog: Catalog = {
  controls: new Map([["uptime", control({ id: "uptime" })]]),
  forms: new Map(),
  profiles: new Map([["pattern-2", pattern2]]),
  checks: CHECKS,
  categories: [],
  hash: "",
};

interface Row {
  readonly control: string;
  readonly read: Reading;
  readonly texts?: readonly string[];
  readonly item?: Parameters<typeof item>[0];
  readonly confidence?: number;
  readonly sheet?: string;
}

function finding(
  { control: id, read, texts = ["回答"], item: parts, confidence = 1, sheet = "回答" }: Row,
  row: number,
): Finding {
  const cells = texts.map((text, index) => ({
    at: { sheet, row, column: 6 + index },
    text,
    value: text,
    format: "General",
  }));
  const answer = { parts: cells, text: texts.join("\n"), service: null, is1904: false };
  const asked = response({ sheet, answer, item: item({ control: id, ...parts }), match: { by: "number", confidence } });
  return judge(asked, read, null, []);
}

function found(...rows: readonly Row[]): readonly string[] {
  return named(checkAcrossRows(rows.map(finding), catalog, "2026-11-22"));
}

/** The same where the second column of the answers is headed so. */
function foundUnder(header: string, ...rows: readonly Row[]): readonly string[] {
  const findings = rows.map(finding);
  const columns = [{ role: "detail" as const, column: 7, header, service: null }];
  const table = { form: "form", sheet: "回答", headers: [], columns, rows: [], confidence: 1, because: [] };
  const layout = { sheet: "回答", role: "checklist" as const, because: [], tables: [table], candidates: [] };
  return named(checkAcrossRows(findings, catalog, "2026-11-22", [layout]));
}

function named(crossFindings: readonly CrossFinding[]): readonly string[] {
  return crossFindings.map(({ check, cells }) => `${check} ${cells.map(toA1).join(" ")}`);
}

const date = (value: string): Mention => mention({ type: "date", value });
const count = (amount: number): Mention => mention({ type: "count", amount, unit: "generation" });
const say = (id: string, ...values: readonly Mention[]): Row => ({ control: id, read: reading(values) });

describe("checks across rows", () => {
  describe("years in business", () => {
    const founded = say("founded", date("1998"));
    const disclosed = say("disclosed", date("2025-10-26"));
    it("agree with the founding year and the disclosure date", () => {
      expect(found(founded, say("years", duration(27, "year")), disclosed)).toEqual([]);
      expect(found(founded, say("years", duration(26, "year")), disclosed)).toEqual([]);
    });
    it("do not agree", () => {
      expect(found(founded, say("years", duration(23, "year")), disclosed)).toEqual(["yearsInBusiness G2 G1 G3"]);
      expect(found(founded, say("years", duration(27, "month")), disclosed)).toHaveLength(1);
    });
    it("are left alone where one of them is not clear", () => {
      const years = say("years", duration(23, "year"));
      expect(found(founded, { ...years, confidence: 0.5 }, disclosed)).toEqual([]);
      expect(found(founded, { ...years, read: under(["approximate"], years.read) }, disclosed)).toEqual([]);
      expect(found(founded, years)).toEqual([]);
      expect(found(founded, { ...years, sheet: "別のシート" }, disclosed)).toEqual([]);
    });
  });

  describe("a declared pattern", () => {
    const printed = (amount: number): Row => ({
      control: "pattern",
      read: reading([choice("2")], { discarded: [{ mention: percent(amount), because: "referenceValue" }] }),
    });
    it("prints the reference value of its table", () => expect(found(printed(99))).toEqual([]));
    it("prints another", () => expect(found(printed(95))).toEqual(["declaredPattern G1"]));
    it("prints none", () => expect(found(say("pattern", choice("2")))).toEqual([]));
  });

  describe("a disclosure", () => {
    it.each(["2024-11-22", "2024-11", "2024", "2026-11-01"])("of %s is young enough", (when) => {
      expect(found(say("disclosed", date(when)))).toEqual([]);
    });
    it.each(["2024-11-21", "2024-10", "2023"])("of %s is older than two years", (when) => {
      expect(found(say("disclosed", date(when)))).toEqual(["staleDisclosure G1"]);
    });
  });

  describe("an uptime beside no SLA", () => {
    const none = say("sla", yesNo("no"));
    it("is a promise that nobody makes", () => {
      expect(found(say("uptime", percent(99.9)), none)).toEqual(["uptimeWithoutSla G1 G2"]);
    });
    it("may be a record, a target or hedged", () => {
      expect(found(say("uptime", { ...percent(99.9), basis: "actual" }), none)).toEqual([]);
      expect(found({ control: "uptime", read: under(["noGuarantee"], reading([percent(99.9)])) }, none)).toEqual([]);
      const measured = { discarded: [{ mention: date("2025"), because: "date" as const }] };
      expect(found({ control: "uptime", read: reading([percent(99.9)], measured) }, none)).toEqual([]);
      const promised = reading([{ ...percent(99.9), basis: "guarantee" }], measured);
      expect(found({ control: "uptime", read: promised }, none)).toEqual(["uptimeWithoutSla G1 G2"]);
    });
    it("is fine where there is one", () => {
      expect(found(say("uptime", percent(99.9)), say("sla", yesNo("yes")))).toEqual([]);
    });
  });

  describe("backup generations", () => {
    const daily = say("interval", frequency(1, 1, "day"));
    it("reach back as far as is said", () => {
      expect(found(say("generations", count(30)), daily, say("retention", duration(1, "month")))).toEqual([]);
      expect(found(say("generations", count(4)), daily, say("retention", duration(96, "hour")))).toEqual([]);
    });
    it("do not", () => {
      expect(found(say("generations", count(4)), daily, say("retention", duration(3, "month")))).toEqual([
        "retentionBeyondGenerations G1 G2 G3",
      ]);
      expect(found(say("generations", count(30)), daily, say("retention", duration(7, "day")))).toEqual([
        "generationsBeyondRetention G1 G2 G3",
      ]);
    });
    it("are compared as far as their bounds allow", () => {
      const least = say("retention", duration(3, "month", "atLeast"));
      const most = say("retention", duration(3, "month", "atMost"));
      expect(found(say("generations", count(4)), daily, least)).toHaveLength(1);
      expect(found(say("generations", count(4)), daily, most)).toEqual([]);
      expect(found(say("generations", { ...count(4), bound: "atLeast" }), daily, least)).toEqual([]);
    });
    it("of two kinds are not compared", () => {
      expect(found(say("generations", count(7), count(4)), daily, say("retention", duration(3, "month")))).toEqual([]);
    });
    it("of business days are not compared", () => {
      const retention = say("retention", duration(3, "month"));
      expect(found(say("generations", count(4)), say("interval", frequency(1, 1, "businessDay")), retention)).toEqual(
        [],
      );
    });
  });

  describe("a notification", () => {
    const fast = say("notification", duration(5, "minute", "atMost"));
    it("cannot come before the monitoring notices", () => {
      expect(found(fast, say("monitoring", frequency(1, 15, "minute")))).toEqual(["notifiedBeforeNoticed G1 G2"]);
      expect(found(fast, say("monitoring", frequency(1, 5, "minute")))).toEqual([]);
    });
    it("is compared with the shortest interval, and with none that is open", () => {
      const several = say("monitoring", frequency(1, 15, "minute"), frequency(1, 3, "minute"));
      expect(found(fast, several)).toEqual([]);
      expect(found(fast, say("monitoring", frequency(1, 15, "minute", "moreThan")))).toEqual([]);
      expect(found(fast, say("monitoring", frequency(1, 15, "minute", "atLeast")))).toHaveLength(1);
    });
  });

  describe("有 without detail", () => {
    const yes = (detail: string, id = "other"): Row => ({
      control: "any",
      read: reading([mention({ type: "yesNo", value: "yes" }, { span: { start: 0, end: 1 }, text: "有" })]),
      texts: ["有", detail],
      item: { id },
    });
    it("is a gap where the column is mostly filled in", () => {
      expect(found(yes("手順書あり"), yes("毎年"), yes(" － "))).toEqual(["emptyDetail G3 H3"]);
    });
    it("is none where the vendor mostly leaves the column empty", () => {
      expect(found(yes("手順書あり"), yes(""), yes(""))).toEqual([]);
    });
    it("is a gap where the item asks for a detail", () => {
      expect(found(yes("", "asks-detail"))).toEqual(["emptyDetail G1 H1"]);
      expect(found({ ...yes("", "asks-detail"), texts: ["有 。"] })).toEqual(["emptyDetail G1"]);
      expect(found({ ...yes("", "asks-detail"), texts: ["有 情報セキュリティ規程"] })).toEqual([]);
    });
    it("is a gap in a column for it, however many there are, and none in one for remarks", () => {
      const rows = [yes("手順書あり"), yes(""), yes("")];
      expect(foundUnder("内容", ...rows)).toEqual(["emptyDetail G2 H2", "emptyDetail G3 H3"]);
      expect(foundUnder("補足説明", ...rows, yes("毎年"), yes("毎月"))).toEqual([]);
      expect(foundUnder("補足説明", yes("", "asks-detail"))).toEqual(["emptyDetail G1 H1"]);
    });
    it("is asked only of a 有", () => {
      expect(found(yes("手順書あり"), yes("毎年"), { ...yes(""), read: reading([yesNo("no")]) })).toEqual([]);
    });
  });
});
