import type { Bound } from "../../model/reading";
import type { Found } from "../find/found";
import { stickyEnd } from "../find/numbers";

type Meaning = Bound | "notice";

/** Words right after a value, in the order in which they are tried. */
const AFTER: readonly (readonly [Meaning, RegExp])[] = [
  [
    "about",
    / ?(?:程(?:度|(?=$|[\s。、)で]))|ほど|前後|くらい|ぐらい|頃|ごろ|(?:を|が)?(?:目安|目途|目処|めど)|or so)/iy,
  ],
  [
    "atLeast",
    / ?(?:以上|[≦≤]|~(?=\s{0,8}(?:$|[。、)\n]))|or more|or longer|or above|or higher|or greater|\+(?=\s*(?:$|[、。)\n])))/iy,
  ],
  ["atMost", / ?(?:以内|以下|[≧≥]|or less|or fewer|or under|max(?:imum)?(?![a-z]))/iy],
  ["lessThan", / ?(?:未満)/y],
  ["moreThan", / ?(?:超(?:過)?(?!え|音|高))/y],
  [
    "notice",
    / ?(?:まえ|以前(?!の|は)|前(?!提|回|述|者|年|月|日|半|項|払)|'? ?(?:or more )?(?:in advance|beforehand|ahead(?: of time)?|prior|before(?! \d)|(?:of )?(?:advance |prior )?(?:written )?notice))/iy,
  ],
  ["atMost", / ?(?:まで|迄)(?!の間)/y],
];

/** Verbs that set the bound and are no part of the figure: 99.9%を下回らない, 4時間を超えない. */
const SAID: readonly (readonly [Bound, RegExp])[] = [
  [
    "atLeast",
    /を(?:(?:下回[らり]|割り込[まみ]|割[らり]|下[らり]|切[らり])(?:ない|ません|ず)|(?:下回[るっ]|割り込[むん]|割[るっ]|切[るっ])[ただ]?(?:こと|実績)(?:の|は|が)?(?:な[いく]|(?:あり|ござい)ません)|下限)/y,
  ],
  [
    "atMost",
    /を(?:(?:超え|越え|上回[らり])(?:ない|ません|ず)|(?:超える|越える|上回る)こと(?:の|は|が)?な[いく]|上限|(?:経過する|過ぎる)日まで)/y,
  ],
  ["moreThan", /を(?:超え(?:る|てい|てお)|上回(?:る|ってい|ってお))/y],
];

/** Words right before a value. */
const BEFORE: readonly (readonly [Bound, RegExp])[] = [
  [
    "about",
    /(?:(?<![一-龠])約|およそ|おおよそ|おおむね|概ね|ほぼ|目安(?:は|:)?|大体|だいたい|おおかた|(?<![a-z])(?:approx(?:imately|\.)?|about|around|roughly))(?:の)? ?$/i,
  ],
  [
    "atLeast",
    /(?:最低(?:でも|限|で)?|最短でも|少なくとも|下限(?:は|:)?|(?<![a-z])(?:(?:not|no) (?:less|fewer) than|at least|(?:a )?minimum(?: of)?|min\.)|>=|≥|≧) ?$/i,
  ],
  [
    "atMost",
    /(?:最大(?:で|でも)?|最長(?:で|でも)?|遅くとも|上限(?:は|:)?|(?<![a-z])(?:within|at most|(?:not|no) (?:more|later|longer) than|up to|(?:a )?max(?:imum|\.)?(?: of)?|in under)|<=|≤|≦|(?<=^|[\s:(、])~) ?$/i,
  ],
  ["moreThan", /(?:(?<![a-z])(?:(?:more|longer|greater) than|over|exceeding)|>) ?$/i],
  ["lessThan", /(?:(?<![a-z])(?:(?:less|fewer|shorter) than|under|below)|<) ?$/i],
];
const LOOK_BACK = 24;
/** Belongs to the figure and bounds nothing. */
const WHOLE = /(?:丸|まる) ?$/;

/** Words that set the bound from a distance: 遅くとも、サービス終了の3か月前. */
const DISTANT: readonly (readonly [Bound, RegExp])[] = [
  ["about", /(?:(?<![一-龠])約|およそ|概ね)[^。、\n;\d]{0,8}$/],
  ["atLeast", /(?:最低でも|最低限|少なくとも|最低(?!利用|契約|加入|継続|期間|限度)|at least)[^。\n;\d]{0,24}$/i],
  ["atMost", /(?:遅くとも|最大(?:で|でも)|最長で)[^。\n;\d]{0,24}$/],
];

/** Attaches 以上 以内 超 未満 約 前 … to a value: its bound, and the words that touch it to its span. */
export function withBound(text: string, mention: Found): Found {
  const after = wordsAfter(text, mention.at.end);
  const whole = WHOLE.exec(text.slice(Math.max(0, mention.at.start - 3), mention.at.start))?.[0].length ?? 0;
  const start = mention.at.start - whole;
  const before = wordBefore(text, start);
  const distant = before
    ? undefined
    : DISTANT.find(([, pattern]) => pattern.test(text.slice(Math.max(0, start - 30), start)));
  const meanings = [...after.meanings, ...(before ? [before.bound] : []), ...(distant ? [distant[0]] : [])];
  const at = { start: start - (before?.length ?? 0), end: after.end };
  const isNotice = meanings.includes("notice") || mention.role === "notice";
  const role = isNotice ? ("notice" as const) : mention.role;
  if (mention.bound === "between")
    return { ...mention, at, role, isApproximate: mention.isApproximate || meanings.includes("about") };
  return {
    ...mention,
    at,
    role,
    bound: strongest(meanings, isNotice, mention.bound),
    plainBound: strongest(meanings, false, mention.bound),
  };
}

/** A hedge beats everything; before a date (前) every bound is a minimum but 未満 and 最大. */
function strongest(meanings: readonly Meaning[], isNotice: boolean, own: Bound): Bound {
  if (meanings.includes("about")) return "about";
  const bounds = meanings.filter((meaning): meaning is Bound => meaning !== "notice");
  if (isNotice) return bounds[0] === "lessThan" || bounds[0] === "moreThan" ? bounds[0] : "atLeast";
  return bounds[0] ?? own;
}

function wordsAfter(text: string, start: number): { readonly meanings: readonly Meaning[]; readonly end: number } {
  const meanings: Meaning[] = [];
  let end = start;
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const next = nextWord(text, end);
    if (!next) break;
    meanings.push(next.meaning);
    end = next.end;
  }
  const said = SAID.find(([, pattern]) => stickyEnd(pattern, text, end) !== undefined);
  if (said) meanings.push(said[0]);
  return { meanings, end };
}

function nextWord(text: string, at: number): { readonly meaning: Meaning; readonly end: number } | undefined {
  for (const [meaning, pattern] of AFTER) {
    const end = stickyEnd(pattern, text, at);
    if (end !== undefined) return { meaning, end };
  }
  return undefined;
}

/** The closing bracket of <サービスA> compares nothing. */
const IN_BRACKETS = /<[^<>\n]{1,40}> ?$/;

function wordBefore(text: string, start: number): { readonly bound: Bound; readonly length: number } | undefined {
  const head = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (IN_BRACKETS.test(text.slice(Math.max(0, start - 44), start))) return undefined;
  for (const [bound, pattern] of BEFORE) {
    const words = pattern.exec(head)?.[0];
    if (words !== undefined) return { bound, length: words.length };
  }
  return undefined;
}
