import type { Span } from "../../model/reading";

/** A noun phrase before a value that may say to what it applies. */
export interface Phrase extends Span {
  readonly words: string;
  /** `topic`: …は, …では, …の場合; `limit`: …に限り; `touching`: nothing but a light particle stands between it and the value. */
  readonly by: "topic" | "limit" | "touching";
  /** True where a particle says that the value is its own: …は, …が, …で. */
  readonly isSaid: boolean;
}

const BREAK = /[。、,;\n|/()[\]【】《》〈〉<>→⇒+※:=]/;
const LONGEST = 30;
const FARTHEST = 200;

/** The phrases between `begin` and `to` (where the value begins), nearest first: whole, from one boundary to the particle. */
export function phrasesBefore(text: string, begin: number, to: number): readonly Phrase[] {
  const from = Math.max(begin, to - FARTHEST);
  const phrases: Phrase[] = [];
  let end = to;
  for (let round = 0; round < 4 && end > from; round += 1) {
    const start = breakBefore(text, from, end);
    phrases.push(...phrasesOf(text, start, end, end === to));
    end = start - 1;
  }
  return phrases;
}

/** Behind the last boundary; an aside before a particle (オプション（有償）は) and a list of nouns in a bracket (監視カメラ、空調設備は) hold none. */
function breakBefore(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && !isBreak(text, at - 1)) {
    at -= 1;
    if (text[at - 1] !== ")" || !PARTICLE.test(text.charAt(at))) continue;
    const open = text.lastIndexOf("(", at - 1);
    if (open >= from && at - open <= LONGEST) at = open;
  }
  const listed =
    at > from && text[at - 1] === "、" ? NOUN_AFTER_BRACKET.exec(text.slice(Math.max(from - 1, 0), at - 1)) : null;
  return listed ? at - 1 - (listed.groups?.["noun"]?.length ?? 0) : at;
}

const PARTICLE = /[はがをでに]/;
const NOUN_AFTER_BRACKET = /[(](?<noun>(?!但し|ただし|なお)[一-龠々ァ-ヴーA-Za-z]{2,12})$/;

function isBreak(text: string, at: number): boolean {
  if (text[at] === ")" && PARTICLE.test(text.charAt(at + 1))) return false;
  // ・ between two nouns joins them: OS・ミドルウェア.
  if (text[at] === "・") return at === 0 || /\s/.test(text.charAt(at - 1));
  return BREAK.test(text.charAt(at)) && !IN_FIGURE.test(text.slice(Math.max(0, at - 1), at + 2));
}

/** 9:00, 1,000 and 10/1 hold no boundary. */
const IN_FIGURE = /^\d[:,/]\d$/;

const TOPIC =
  /(?<mark>(?<limit>に限り|に限って(?:は)?|に限定して)|(?:に(?:つきまして|ついて|対しまして|対して|関しまして|関して|おきまして|おいて)(?:は)?|であれば|なら(?:ば)?|を(?:ご?契約|ご?利用|お?申し?込み?)(?:いただ[くい]た?|された|した|の)?(?:と|場合(?:は|に)?|お?客様(?:は|に)?)|のため|向けに(?:は)?|では|には|とは|は))(?!じめ|ず)/g;
const LIGHT =
  /(?<said>が|で)?(?:を|も|の|(?<=[A-Za-zァ-ヴー\d])に)?(?: - | |:|=|…|約|最低|最大|最長|原則(?:として)?){0,3}$/;

function phrasesOf(text: string, start: number, end: number, isNext: boolean): readonly Phrase[] {
  const words = text.slice(start, end);
  const mark = [...words.matchAll(TOPIC)].at(-1);
  const behind = mark ? mark.index + mark[0].length : 0;
  const phrases: (Phrase | undefined)[] = [];
  if (isNext) {
    const rest = words.slice(behind);
    const light = LIGHT.exec(rest);
    const isSaid = light?.groups?.["said"] !== undefined;
    // 標準プランは東京 …: what follows the topic tells more only where it is what the figure is said of.
    if (!mark || isSaid)
      phrases.push(phraseAt(start + behind, rest.slice(0, light?.index), { by: "touching", isSaid }));
  }
  if (mark) {
    // 事業者はデータベースについて…: the subject is not part of it.
    const subject = mark[0] === "は" ? 0 : words.lastIndexOf("は", mark.index - 1) + 1;
    const by = mark.groups?.["limit"] ? "limit" : "topic";
    phrases.push(phraseAt(start + subject, words.slice(subject, mark.index), { by, isSaid: true }));
  }
  return phrases.filter((phrase) => phrase !== undefined);
}

/** Words at the head of a phrase that are no part of it. */
const HEAD =
  /^(?:[\s・■◆●□◇▼▽★☆]|[①-⑳❶-❿]|\(?\d{1,2}[.)] |(?:and |or |ただし|但し|なお|また|一方で?|さらに|および|及び|又は|または|あわせて|併せて|当社の|弊社の|ご?利用者様?への|お客様への|有償の|無償の|有料の)(?=.{2})|[はがもをにへのでと](?=[一-龠ァ-ヴA-Za-z「]))+/;
/** What is only said of it: that it happens (夜間や休日に発生した場合), is bought (オプションをご契約の場合), or which figure of it is told (基盤のSLA). */
const TAIL =
  /(?<=夜間|休日|祝日|平日|日中|時間[内外])に(?:発生|検知|受付|受け付け|お問い?合わ)[^、。]{0,14}$|を(?:ご?契約|ご?利用|お?申し?込み?)(?:の|いただ[いく]た?|された|頂いた)?(?:場合|お?客様|方)?$|(?<=場合)の[^、。]{1,6}$|の?(?:SLA|実績値?|保証値?|目標値?|平均値?|稼[働動]率)$| ?\([^()]{0,30}\)$/;
/** What ends like this is no noun: 取得した, 自動切替により. */
const ENDS_IN_KANA = /[ぁ-ん]$/;
const NOUN_IN_KANA = /(?:もの|それ|こと|とき|ほか|たち|まち|すべて|下り|上り|締め|受け?付け|払い|知らせ|問い?合わせ)$/;

function phraseAt(from: number, raw: string, how: Pick<Phrase, "by" | "isSaid">): Phrase | undefined {
  const head = HEAD.exec(raw)?.[0] ?? "";
  let words = raw.slice(head.length).replace(TAIL, "").trimEnd();
  let start = from + head.length;
  // フルバックアップ 毎週: of words apart only the last is the phrase's own, short ones (サービス A) hold together.
  const apart = how.by === "touching" || /[■◆●□◇]/.test(head) ? / (?=[^\s]{2,}$)/.exec(words) : null;
  if (apart && !/[A-Za-z]$/.test(words.slice(0, apart.index))) {
    start += apart.index + 1;
    words = words.slice(apart.index + 1);
  }
  const isNoun = !ENDS_IN_KANA.test(words) || NOUN_IN_KANA.test(words);
  if (words === "" || words.length > LONGEST || !isNoun || !/[一-龠ァ-ヴA-Za-z]/.test(words)) return undefined;
  return { start, end: start + words.length, words, ...how };
}
