import type { Basis, ConditionKind, Span } from "../../model/reading";
import { findClauses } from "../find/clauses";
import { covers, type Found } from "../find/found";

/** On what a figure rests, as its own words say; `present`: the one in force now; null: nothing is said. */
export type Ground = Basis | "present" | "planned" | "optional";

const GROUND_WORDS =
  /(?<guarantee>保証|約束|確約|コミット|(?<![A-Za-z])SLA(?![A-Za-z])|契約上|guarantee|commit)|(?<target>目標|(?<![A-Za-z])SLO(?![A-Za-z])|目指|(?<![a-z])(?:target|objective))|(?<actual>実績|実測|過去|直近|昨年|前年|でした|(?<![a-z])(?:actual|historical))|(?<bestEffort>ベスト[・ ]?エフォート|努力|努め|best[- ]effort)|(?<present>現在|現状|現行|標準|(?<![a-z])currently)|(?<planned>予定|将来|今後|来年|来期|検討中|(?<![a-z])planned)|(?<optional>オプション|有償|別料金|(?<![a-z])optional)/gi;

/** The word is the predicate or the bracket of the figure before it: 99.5%を保証し, 99.9%(2024年の実績). */
const OF_THE_FIGURE_BEFORE = /^ ?(?:[をがので][^、。/;()\n\d]{0,12}|と(?:して)?[^、。/;()\n\d]{0,8}|\([^()\n]{0,30})$/;
/** The word leads to the figure behind it: 目標値は99.9%. */
const OF_THE_FIGURE_BEHIND = /^[^、。/;\n()]{0,12}$/;
/** Right behind the figure: 99.5% 保証. */
const BEHIND_THE_FIGURE = /^ ?[^、。/;()\n\d]{0,4}$/;

interface Word {
  readonly ground: Ground;
  readonly at: Span;
}

/**
 * The ground of each figure. A word governs the figure that it is said of, or else those that follow it in its sentence up to the next
 * such word; a predicate governs all figures of its clause that have no word of their own (6時間以内、それ以外は2営業日以内を目標とします).
 */
export function groundsOf(text: string, figures: readonly Found[]): readonly (Ground | null)[] {
  const grounds = new Map<Found, Ground>();
  const clauses = findClauses(text);
  for (const sentence of sentencesWith(text, figures)) {
    const held = figures.filter(({ at }) => covers(sentence, at));
    const words = wordsIn(text, sentence).filter(({ at }) => !held.some((one) => covers(one.at, at)));
    words.forEach((word, index) => {
      const before = held.filter(({ at }) => at.end <= word.at.start).at(-1);
      const behind = held.find(({ at }) => at.start >= word.at.end);
      const gapBefore = before ? text.slice(before.at.end, word.at.start) : null;
      const gapBehind = behind ? text.slice(word.at.end, behind.at.start) : null;
      const isPredicate = gapBefore !== null && OF_THE_FIGURE_BEFORE.test(gapBefore);
      const leads =
        gapBehind !== null && OF_THE_FIGURE_BEHIND.test(gapBehind) && !(isPredicate && !/^ ?\(/.test(gapBefore));
      if (before && !leads && (isPredicate || (gapBefore !== null && BEHIND_THE_FIGURE.test(gapBefore)))) {
        const clause = clauses.find((one) => covers(one, before.at));
        for (const one of held) {
          const isListed =
            one === before ||
            (isPredicate && clause !== undefined && covers(clause, one.at) && one.at.start < before.at.start);
          if (isListed && (one === before || !grounds.has(one))) grounds.set(one, word.ground);
        }
        return;
      }
      const until = words[index + 1]?.at.start ?? sentence.end;
      for (const one of held) {
        if (one.at.start >= word.at.end && one.at.end <= until) grounds.set(one, word.ground);
      }
    });
  }
  return figures.map((figure) => grounds.get(figure) ?? null);
}

function sentencesWith(text: string, figures: readonly Found[]): Span[] {
  const sentences: Span[] = [];
  for (const { at } of figures) {
    const last = sentences.at(-1);
    if (last && at.start < last.end) continue;
    const start = Math.max(text.lastIndexOf("。", at.start), text.lastIndexOf("\n", at.start)) + 1;
    const end = /[。\n]/.exec(text.slice(at.end))?.index;
    sentences.push({ start, end: end === undefined ? text.length : at.end + end });
  }
  return sentences;
}

function wordsIn(text: string, { start, end }: Span): Word[] {
  return [...text.slice(start, end).matchAll(GROUND_WORDS)].flatMap(({ index, groups, 0: { length } }) => {
    const ground = Object.entries(groups ?? {}).find(([, words]) => words !== undefined)?.[0] as Ground | undefined;
    return ground ? [{ ground, at: { start: start + index, end: start + index + length } }] : [];
  });
}

/** What a ground makes of a figure, where it is a reservation. */
export const KIND_OF_GROUND: { readonly [ground in Ground]: ConditionKind | null } = {
  guarantee: null,
  present: null,
  target: "target",
  actual: "actual",
  bestEffort: "bestEffort",
  planned: "planned",
  optional: "optional",
};

/** The basis that is told of a figure; whether it is the present one is no basis. */
export function basisOf(ground: Ground | null): Basis | null {
  return ground === "guarantee" || ground === "target" || ground === "actual" || ground === "bestEffort"
    ? ground
    : null;
}

/** The figures on which alone a reservation bears: those that rest on it in its own sentence; null where it may bear on all. */
export function bearsOn(
  text: string,
  condition: { readonly kind: ConditionKind; readonly at: Span },
  figures: readonly Found[],
  grounds: readonly (Ground | null)[],
): readonly Span[] | null {
  const [sentence] = sentencesWith(text, figures).filter(
    (span) => span.start <= condition.at.start && condition.at.end <= span.end + 1,
  );
  if (!sentence) return null;
  const own = figures.filter((figure, index) => {
    const ground = grounds[index] ?? null;
    return ground !== null && KIND_OF_GROUND[ground] === condition.kind && covers(sentence, figure.at);
  });
  return own.length > 0 && own.length < figures.length ? own.map(({ at }) => at) : null;
}
