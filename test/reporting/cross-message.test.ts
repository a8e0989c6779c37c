import checks from "../../seeds/checks.json";
import type { CrossCheck } from "../../src/model/cross-check";
import { crossAsk, crossMessage } from "../../src/reporting/cross-message";
import { crossFinding } from "../support/reviews";

/** What judging tells of each finding across rows; a check that goes both ways has a name for each. */
const DETAILS: {
  readonly [K in CrossCheck["kind"] | "generationsBeyondRetention"]: { readonly [name: string]: string };
} = {
  yearsInBusiness: { years: "23年", founded: "1998-04", disclosed: "2016-05", expected: "18" },
  declaredPattern: { pattern: "2", printed: "99.5%以上", expected: "99%" },
  staleDisclosure: { disclosed: "2022-03", today: "2026-11-22", years: "2" },
  uptimeWithoutSla: { uptime: "99.99%", sla: "無" },
  retentionBeyondGenerations: { generations: "4世代", interval: "毎日", retention: "3か月", days: "4" },
  generationsBeyondRetention: { generations: "30世代", interval: "毎日", retention: "1週間", days: "30" },
  notifiedBeforeNoticed: { notification: "5分以内", monitoring: "1時間ごと" },
  emptyDetail: { item: "違約金", answer: "有" },
};

const named = Object.entries(DETAILS);

it.each(named)("%s has a sentence and a question of its own, in both languages", (check, details) => {
  for (const lang of ["ja", "en"] as const) {
    const cross = { ...crossFinding(check, ["G6", "G8"]), details };
    const unknown = { ...crossFinding("noSuchCheck", ["G6", "G8"]), details };
    for (const say of [crossMessage, crossAsk]) {
      expect(say(cross, lang)).not.toBe(say(unknown, lang));
      expect(say(cross, lang)).not.toMatch(/[{}]/);
    }
  }
});

it("knows every check that runs", () => {
  const running = [...new Set(checks.checks.map(({ kind }) => kind))];
  expect(running.filter((kind) => !(kind in DETAILS))).toEqual([]);
});

it("says how old a disclosure is in the reader's own calendar", () => {
  const cross = { ...crossFinding("staleDisclosure", ["G6"]), details: DETAILS.staleDisclosure };
  expect(crossMessage(cross, "ja")).toBe(
    "開示の日付（2022年3月）から2年を超えています。内容が今も正しいかの確認が必要です。",
  );
});
