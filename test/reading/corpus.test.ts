import { readdirSync, readFileSync } from "node:fs";
import { parseCorpus } from "../../scripts/corpus/lines";
import { type Scored, scoreLines } from "../../scripts/corpus/score";
import { toVerdicts } from "../../scripts/corpus/verdicts";
import { builtInCatalog } from "../../src/app/catalog";

const folder = "test/reading/corpus";
const catalog = builtInCatalog();
const files = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
const scored = new Map(
  files.map((name) => [
    name,
    scoreLines(parseCorpus(name, readFileSync(`${folder}/${name}`, "utf8")), catalog.controls),
  ]),
);

const all = [...scored.values()].flat();
const verdicts = toVerdicts(catalog);

type Bar = Readonly<Record<"value" | "span" | "conditions", number>>;

/**
 * Shares that must be right, in percent: of the answers by topic, and of the sets written blind, where a class of misses is mended and not
 * each answer. Measured floors: raise them with the readers; never lower them for a convenient rule.
 */
const BY_TOPIC: Bar = { value: 98.5, span: 98, conditions: 97 };
const BLIND: Bar = { value: 93.5, span: 92.5, conditions: 91 };
const TOPICS =
  /^(?:availability|backup-data|continuity|facility-people|idioms|monitoring-incident|organization-company|performance-extensibility|security)\.tsv$/;
/** The hardest of them: other items' figures in every answer; hedges of ordinary words. */
const HARDEST: { readonly [name: string]: Bar } = {
  "long-answers.tsv": { value: 85, span: 85, conditions: 77 },
  "look-alikes-2.tsv": { value: 92, span: 91, conditions: 66 },
};

function barOf(name: string): Bar {
  return HARDEST[name] ?? (TOPICS.test(name) ? BY_TOPIC : BLIND);
}

function share(lines: readonly Scored[], isRight: (one: Scored) => boolean): number {
  return (100 * lines.filter(isRight).length) / lines.length;
}

describe("the labelled answers", () => {
  it.each(files)("are read as a person reads them: %s", (name) => {
    const lines = scored.get(name) ?? [];
    const bar = barOf(name);
    expect(share(lines, (one) => one.isValueRight)).toBeGreaterThanOrEqual(bar.value);
    expect(share(lines, (one) => one.areSpansRight)).toBeGreaterThanOrEqual(bar.span);
    expect(share(lines, (one) => one.areConditionsRight)).toBeGreaterThanOrEqual(bar.conditions);
  });

  it("are read from the characters that the vendor wrote", () => {
    for (const { line, reading } of all) {
      const text = line.parts.join("\n");
      const told = [...reading.values, ...reading.discarded.map(({ mention }) => mention), ...reading.conditions];
      for (const one of told) expect(text.slice(one.span.start, one.span.end)).toBe(one.text);
    }
  });

  /** The worst bug: no policy that we carry may pass an answer that promises nothing. */
  it("pass nowhere where they promise nothing", () => {
    const passed = all.filter(verdicts.isFalsePass).map(({ line }) => `${line.file}:${line.line}`);
    expect(passed).toEqual([]);
  });

  it("go to a person seldom where they promise plainly", () => {
    const plain = all.filter(verdicts.isPlain);
    expect(plain.length).toBeGreaterThan(1500);
    expect(share(plain, verdicts.isNeedless)).toBeLessThan(10);
  });
});
