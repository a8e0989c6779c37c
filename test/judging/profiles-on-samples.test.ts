import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { builtInCatalog } from "../../src/app/catalog";
import { openWorkbook } from "../../src/host/file/open-workbook";
import { judge } from "../../src/judging/judge";
import type { ReadResponse } from "../../src/judging/read-response";
import { criteriaFor, selectProfiles } from "../../src/judging/select-profiles";
import { type Finding, VERDICTS_BY_GRAVITY } from "../../src/model/finding";
import { review } from "../../src/review";

const catalog = builtInCatalog();
const ids = [...catalog.profiles.keys()];
let answers: readonly ReadResponse[] = [];

beforeAll(async () => {
  const all: ReadResponse[] = [];
  for (const file of readdirSync("seeds/samples").filter((name) => name.endsWith(".xlsx"))) {
    const host = openWorkbook(new Uint8Array(readFileSync(`seeds/samples/${file}`)));
    const snapshots = await Promise.all((await host.sheets()).map(({ name }) => host.read(name)));
    const options = { profiles: [], corrections: [], remembered: [], today: "2026-11-22" };
    all.push(...(await review(snapshots, catalog, options)).findings);
  }
  answers = all;
});

/** Every answer of the sample workbooks, judged by the profiles named. */
function judgedBy(named: readonly string[]): readonly Finding[] {
  const { active } = selectProfiles(catalog, answers, named);
  return answers.map(({ response, reading }) =>
    judge(response, reading, catalog.controls.get(response.item.control ?? "") ?? null, criteriaFor(response, active)),
  );
}

const shown = ({ verdict, reason, gravest }: Finding) => [
  verdict,
  reason,
  gravest?.criterion.profile,
  gravest?.criterion.id,
];
const gravity = ({ verdict }: Finding) => -VERDICTS_BY_GRAVITY.indexOf(verdict);
const several = fc.shuffledSubarray(ids, { minLength: 1, maxLength: 4 });

describe("the built-in profiles on the sample workbooks", () => {
  it("reach every verdict that the laws speak about", () => {
    const verdicts = new Set(judgedBy(ids).map(({ verdict }) => verdict));
    expect([...verdicts].sort()).toEqual(["fail", "notApplicable", "notSelected", "pass", "review", "unanswered"]);
  });

  it("may be named in any order", () => {
    fc.assert(
      fc.property(several, (named) => {
        expect(judgedBy([...named].reverse()).map(shown)).toEqual(judgedBy(named).map(shown));
      }),
      { numRuns: 20 },
    );
  });

  it("never make a verdict better by being added", () => {
    fc.assert(
      fc.property(several, fc.constantFrom(...ids), (named, added) => {
        const before = judgedBy(named);
        const better = judgedBy([...named, added]).filter((finding, index) => {
          const earlier = before[index];
          return earlier !== undefined && gravity(finding) < gravity(earlier);
        });
        expect(better.map(shown)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
