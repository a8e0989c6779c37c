import type { Form, Item } from "../model/form";
import { foldLabel } from "./fold-label";
import { withoutQuestion } from "./question-ending";
import { bigrams, containment, editSimilarity } from "./similarity";

/** An item whose wording is near to a text, by the way in which it is near; each 0 … 1, and 1 only for the same wording. */
export interface Recognition {
  readonly item: Item;
  /** The label, which several sub-rows may share. */
  readonly label: number;
  /** Another wording of this one item. */
  readonly variant: number;
  /** What is asked under the label. */
  readonly asks: number;
  /** Label and what is asked in one text, as forms copied from PDF have it. */
  readonly both: number;
  /** The highest of the four. */
  readonly score: number;
}

type Way = "label" | "variant" | "asks" | "both";

/** The wordings of a form's items, ready to be looked up. */
export interface ItemIndex {
  readonly form: Form;
  /** True where an item is worded exactly so, after folding. */
  has(text: string): boolean;
  /** The nearest items, best first; at most one entry per item. */
  nearest(text: string): readonly Recognition[];
}

/** Indexes a form once; forms are never changed after they are loaded. */
export function indexItems(form: Form): ItemIndex {
  const known = indexes.get(form);
  if (known) return known;
  const index = buildIndex(form);
  indexes.set(form, index);
  return index;
}

const indexes = new WeakMap<Form, ItemIndex>();

interface Wording {
  readonly item: Item;
  readonly via: Way;
  readonly folded: string;
  /** Without what only asks. */
  readonly subject: string;
  readonly pairs: readonly string[];
}

/** The pairs of characters of all wordings, rare ones weighing more. */
interface Pairs {
  readonly wordings: readonly Wording[];
  readonly holders: ReadonlyMap<string, readonly number[]>;
  readonly rarity: (pair: string) => number;
  /** The weight of all pairs of each wording. */
  readonly totals: readonly number[];
}

/** Longer texts are answers or prose: no label is looked for in them. */
const LONGEST_LABEL = 240;
/** Edit distance is for labels; in sentences grammar alone would make it high, so their rare pairs of characters decide. */
const LONGEST_EDITED = 24;
const NEAREST = 12;
const FAINTEST = 0.2;
const MEMORY_LIMIT = 20_000;

function buildIndex(form: Form): ItemIndex {
  const wordings = form.items.flatMap(wordingsOf);
  const texts = new Set(wordings.map(({ folded }) => folded));
  const pairs = weighPairs(wordings);
  const memory = new Map<string, readonly Recognition[]>();
  return {
    form,
    has: (text) => texts.has(foldLabel(text)),
    nearest: (text) => {
      const folded = text.length > LONGEST_LABEL ? "" : foldLabel(text);
      const known = memory.get(folded);
      if (known) return known;
      const found = nearestTo(folded, pairs);
      if (memory.size >= MEMORY_LIMIT) memory.clear();
      memory.set(folded, found);
      return found;
    },
  };
}

function weighPairs(wordings: readonly Wording[]): Pairs {
  const holders = new Map<string, number[]>();
  wordings.forEach(({ pairs }, at) => {
    for (const pair of pairs) {
      const list = holders.get(pair);
      if (list) list.push(at);
      else holders.set(pair, [at]);
    }
  });
  const weights = new Map([...holders].map(([pair, list]) => [pair, Math.log(1 + wordings.length / list.length)]));
  const unheard = Math.log(1 + 2 * wordings.length);
  const rarity = (pair: string) => weights.get(pair) ?? unheard;
  const totals = wordings.map(({ pairs }) => pairs.reduce((sum, pair) => sum + rarity(pair), 0));
  return { wordings, holders, rarity, totals };
}

function nearestTo(folded: string, { wordings, holders, rarity, totals }: Pairs): readonly Recognition[] {
  const subject = withoutQuestion(folded);
  const shared = new Map<number, number>();
  let total = 0;
  for (const pair of bigrams(subject)) {
    const weight = rarity(pair);
    total += weight;
    for (const at of holders.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
  }
  const best = new Map<Item, Recognition>();
  for (const [at, weight] of shared) {
    const wording = wordings[at];
    if (!wording) continue;
    const isSame = folded === wording.folded;
    const score = isSame ? 1 : likeness(subject, wording.subject, (2 * weight) / (total + (totals[at] ?? 0)));
    if (score >= FAINTEST) best.set(wording.item, better(best.get(wording.item), wording, score));
  }
  return [...best.values()].sort((one, other) => other.score - one.score).slice(0, NEAREST);
}

function better(known: Recognition | undefined, { item, via }: Wording, score: number): Recognition {
  const ways = known ?? { item, label: 0, variant: 0, asks: 0, both: 0, score: 0 };
  return { ...ways, [via]: Math.max(ways[via], score), score: Math.max(ways.score, score) };
}

/** Below 1, which is for the same wording only: a near one, or the same thing asked in another way, never counts as the same. */
function likeness(one: string, other: string, pairsShared: number): number {
  const isShort = one.length <= LONGEST_EDITED && other.length <= LONGEST_EDITED;
  // Texts with hardly a pair in common need many edits; only short labels can lose most of their pairs to one.
  const isNear = pairsShared >= WORTH_EDITING || Math.min(one.length, other.length) <= SHORT_LABEL;
  const edited = isShort && isNear ? editSimilarity(one, other) : 0;
  // One slip in six characters is a slip; two make another word of a short label (平均復旧時間, 目標復旧時間).
  const longest = Math.max(one.length, other.length);
  const isSlip = Math.round((1 - edited) * longest) <= Math.max(1, Math.floor(longest / 6));
  return Math.min(0.97, Math.max(isSlip ? edited : 0, pairsShared, containment(one, other)));
}

const WORTH_EDITING = 0.25;
const SHORT_LABEL = 8;

function wordingsOf(item: Item): readonly Wording[] {
  const wordings: readonly (readonly [Way, string])[] = [
    ["label", item.label],
    ...item.variants.map((text) => ["variant", text] as const),
    ["asks", item.asks],
    ["both", item.asks && item.label + item.asks],
  ];
  const seen = new Set([""]);
  return wordings.flatMap(([via, text]) => {
    const folded = foldLabel(text);
    if (seen.has(folded)) return [];
    seen.add(folded);
    const subject = withoutQuestion(folded);
    return [{ item, via, folded, subject, pairs: bigrams(subject) }];
  });
}
