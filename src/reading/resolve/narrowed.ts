import type { Control } from "../../model/form";
import type { Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { covers } from "../find/found";
import { ALL, ALL_IN_ENGLISH, MACHINE, OTHER_THING_AT_END, PART_AT_END, PART_IN_ENGLISH } from "../lexicon/part-words";
import { MEANS } from "../lexicon/scope-words";
import type { FoundCondition } from "../refine/conditions";
import type { Placed } from "../refine/placed";
import { findProviders } from "../refine/providers";
import { topicsOf } from "../refine/topic";
import type { Vocabulary } from "../refine/vocabulary";
import { besideIn, isDesk } from "./bracketed";
import { tell } from "./figure-topic";

/**
 * A lone figure that is said of a part (ログイン画面はTLS1.3) or of another thing (機器の電源は24時間365日), or whose bracket says so
 * (5分間隔（Webサーバ）): the rest of the service is left open. Of several figures each has its scope.
 */
export function narrowed(
  answer: ReadableAnswer,
  values: readonly Placed[],
  control: Control,
  vocabulary: Vocabulary,
): FoundCondition[] {
  const figures = values.filter(({ found }) => found.origin === null);
  const [only] = figures;
  if (!only || control.better === "none" || LISTED.has(control.answer)) return [];
  if (figures.some(({ found }) => !covers(only.clause, found.at))) return [];
  const isList = control.answer === "choice" || figures.length === 1;
  if (!isList || findProviders(answer.text).length > 0) return [];
  const { text } = answer;
  const last = figures.at(-1) ?? only;
  return [
    ...byTopic(text, only, control, vocabulary),
    ...inEnglish(text, only, last.found.at, vocabulary),
    ...besideIn(text, last, control, vocabulary),
  ].slice(0, 1);
}

/** Amounts of money, dates and prose have no parts; a yes or no has rules of its own. */
const LISTED: ReadonlySet<Control["answer"]> = new Set(["yesNo", "text", "date", "money"]);

function byTopic(text: string, one: Placed, control: Control, vocabulary: Vocabulary): FoundCondition[] {
  const told = tell(text, one, vocabulary);
  for (const { words, how } of topicsOf(text, one)) {
    const at = placeOf(text, words, one.found.at.start);
    // Web画面を1分間隔で監視: what it is done to.
    const isObject = how === "beside" && at !== null && text.charAt(at.end) === "を";
    if (how !== "said" && how !== "carried" && !isObject) continue;
    if (!at || ALL.test(words) || BETWEEN_TWO.test(words)) continue;
    // データベースは複製しており、…: said of the topic is what comes before the comma.
    if (how === "carried" && PREDICATE.test(text.slice(at.end, one.found.at.start))) continue;
    // 画面は30日前に通知: by which way they are told.
    if (vocabulary.actions.has("notify") && (MEANS.test(words) || WAY.test(words))) continue;
    if (OTHER_THING_AT_END.test(words) && !vocabulary.own.includes(words.slice(-2)))
      return [{ kind: "otherMetric", at }];
    if (isPart(words, vocabulary)) return [{ kind: "partial", at }];
    if (control.answer === "schedule" && isDesk(vocabulary) && MACHINE.test(words)) return [{ kind: "partial", at }];
    if (told.kind === "foreign" && told.topic === words && control.answer === "schedule" && how === "said")
      return [{ kind: "otherMetric", at }];
  }
  return [];
}

const PREDICATE = /(?:ます(?:が|ので)?|です(?:が|ので)?|て(?:おり)?|[しりいえけせ]|ため)、/;
/** Between both ends is all the way. */
const BETWEEN_TWO = /間$|との/;
const WAY = /(?:画面|ページ|ポータル|サイト|コンソール|アプリ)$/;
/** What the question itself names behind the part: 会員ページの通信, APIの稼働率. */
const OWN_TAIL =
  /(?:へ?の|からの|用の?)?(?:通信|接続|アクセス|稼[働動]率?|監視|応答時間|応答|復旧|バックアップ|データ|処理|表示|消去|削除)$/;

/** What is backed up or watched is the databases and servers: named without more they are the whole. */
const HOLDS_ALL = /^(?:データベース|DB|サーバー?)$/;

function isPart(words: string, { own, actions }: Vocabulary): boolean {
  const bare = words.replace(/ ?\([^()]{0,40}\)$/, "");
  if ((actions.has("backup") || actions.has("watch")) && HOLDS_ALL.test(bare)) return false;
  const names = [bare, bare.replace(OWN_TAIL, "").trimEnd()];
  return names.some((name) => {
    const part = PART_AT_END.exec(name)?.[0];
    return part !== undefined && !own.includes(part.toLowerCase());
  });
}

/** Admin console traffic uses TLS 1.3; daily for the configuration database. */
const SUBJECT =
  /^(?:the |our |all )?(?<words>[a-z][\w/-]{0,24}(?: [\w/-]{1,24}){0,5}?) (?:is|are|uses?|supports?|gets?|has|have|runs?|must use|will be) /i;
const FOR = /^,? (?:for|on|of|in) (?<words>(?:the|our) [a-z][\w -]{1,40})/i;

function inEnglish(text: string, { clause, found }: Placed, last: Span, { own }: Vocabulary): FoundCondition[] {
  const before = SUBJECT.exec(text.slice(clause.start, found.at.start).trimStart());
  const behind = FOR.exec(text.slice(last.end, last.end + 60));
  return [before, behind].flatMap((match): FoundCondition[] => {
    const words = match?.groups?.["words"];
    const part = PART_IN_ENGLISH.exec(words ?? "")?.[0];
    if (words === undefined || part === undefined || ALL_IN_ENGLISH.test(match?.[0] ?? "")) return [];
    if (own.includes(part.toLowerCase().replace(/s$/, ""))) return [];
    const start = text.indexOf(words, match === behind ? last.end : clause.start);
    return [{ kind: "partial", at: { start, end: start + words.length } }];
  });
}

function placeOf(text: string, words: string, before: number): Span | null {
  const start = text.lastIndexOf(words, before);
  return start < 0 ? null : { start, end: start + words.length };
}
