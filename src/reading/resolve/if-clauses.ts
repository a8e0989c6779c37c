import { findClauses } from "../find/clauses";
import { covers } from "../find/found";
import type { FoundCondition } from "../refine/conditions";
import type { Reservations } from "./reservations";

/**
 * What a value hangs on: 余力があれば毎日, 理由をお示しいただければ受け入れます, 2年目に入ってからは発生しません. One of several listed values has its
 * case told (平日なら…、休日なら…) and hangs on nothing; an event that is asked about (障害が起きたら) only says when the clock starts.
 */
export function ifClauses({ answer: { text }, values, subject }: Reservations): FoundCondition[] {
  const figures = values.filter(({ found: { origin } }) => origin === null);
  const said = figures.length === 0 ? values.filter(({ found: { origin } }) => origin === "predicate") : [];
  const [only] = figures.length === 1 ? figures : said;
  const clause = only && findClauses(text).find((each) => covers(each, only.found.at));
  if (!only || !clause) return [];
  const from = Math.max(clause.start, only.found.at.start - LOOK);
  const before = text.slice(from, only.found.at.start);
  return [...before.matchAll(figures.length > 0 ? IF : IF_OR_SINCE)].flatMap(({ index, 0: { length } }) => {
    const start = before.lastIndexOf("、", index) + 1;
    const words = before.slice(start, index + length);
    if ((EVENT.test(words) && !SEVERE.test(words)) || MEASURED.test(words) || subject.isAbout(words)) return [];
    return [{ kind: "conditional" as const, at: { start: from + start, end: from + index + length } }];
  });
}

const LOOK = 80;
/** …ば, …たら, …なら before the value or the comma; not 例えば, ならない. */
const IF =
  /(?:(?<!例)[えけげせてねべめれ]ば|[しっいんれけえきり][ただ]ら|(?<=[一-龠ァ-ヴーの])なら(?:ば)?)(?=$|、|[一-龠ァ-ヴーA-Za-z\d])/g;
/** A yes or no may also hold only from some time on, or in one case; there a figure has its scope. */
const IF_OR_SINCE = new RegExp(
  `${IF.source}|(?:てから|(?:年|か月|期)目(?:に入って)?(?:以降|から)?|経過後)は|(?:場合|とき)(?:は|には)`,
  "g",
);
/** What is asked about sets off what is promised, and restricts nothing. */
const EVENT =
  /障害|異常|検知|検出|発見|判明|発生|事故|インシデント|漏え|停止|故障|解約|退会|退職|異動|終了|廃止|満了|脆弱性|公開|公表|アラート|しきい値|閾値|超え|災害|被災|停電|変更/;
/** Only the worst of the events. */
const SEVERE = /重大|重度|大規模|深刻|一定|特定|甚大/;
/** How the figure is counted, and not on what it hangs. */
const MEASURED = /(?:取り出せ|限れ|除け|見れ|数えれ|換算すれ|言え|含めれ)ば$/;
