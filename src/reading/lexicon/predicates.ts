import { denialsIn } from "./denials";
import {
  ASIDE,
  ATTACKS_KEPT_OUT,
  COPULAR_DENIAL,
  DISCLOSES_NOTHING,
  ENGLISH,
  OTHERS_KEPT_OUT,
} from "./predicate-asides";
import { type PredicateEnding, readEnding } from "./predicate-ending";
import {
  BESIDE,
  DEED,
  HARMLESS,
  IN_PREPARATION,
  isTurningStem,
  ONLY_CONSIDERS,
  ONLY_HEARS,
  WAITS,
} from "./predicate-verbs";
import { verbAtEnd } from "./verb-at-end";

/** What the end of a clause says about what was asked. `planned`: not yet, but affirmed; `protects`: denies others something. */
export type Polarity = "yes" | "no" | "planned" | "protects" | "none";

/** The predicate of a clause: what it says, and where it stands in the clause. */
export interface Predicate {
  readonly polarity: Polarity;
  readonly start: number;
  readonly end: number;
}

/** What a clause says. Only its end is looked at, so that the cost does not grow with its length. */
export function readPredicate(clause: string): Predicate {
  const ending = clause.slice(-TAIL);
  const words = ending.replace(TRAILING, "").replace(/(?<=[一-龠み中])(?:である|であります|であった|だ)$/, "");
  const offset = clause.length - ending.length;
  const polarity = polarityOf(words);
  const { start, end } = placeOf(words, polarity);
  return { polarity, start: offset + start, end: offset + end };
}

const TAIL = 110;
const TRAILING = /(?:[\s。.、,;:!)\]】」]|\([^()]{0,60}\)|(?<=[すんいただる])(?:が|ものの|けれども?)、?){1,24}$/u;

function polarityOf(words: string): Polarity {
  if (words === "" || ASIDE.test(words)) return "none";
  if (HARMLESS.test(words)) return "yes";
  if (BESIDE.test(words) || DISCLOSES_NOTHING.test(words) || COPULAR_DENIAL.test(words)) return "none";
  if (isLatin(words)) return inEnglish(words);
  if (IN_PREPARATION.test(words.replace(/(?:です|でございます|となります|と(?:なって|して)(?:おり|い)ます)$/, "")))
    return "planned";
  const parsed = readEnding(
    words.replace(POLITE_VERB, (verb) => (verb === "ござい" ? "あり" : "し")),
    isVerbalNoun,
  );
  const { moods, chain } = parsed;
  const stem = parsed.stem.replace(/の$/, "");
  if (SAYS_NOTHING.some((mood) => moods.has(mood)) || WAITS.test(stem)) return "none";
  const denials = denialsIn(parsed, words, stem);
  if (denials > 0) {
    // 実施しない場合があります, 実施していないわけではありません: neither said nor denied.
    if (moods.has("maybe") || SOFTENED.test(words)) return "none";
    if (OTHERS_KEPT_OUT.test(words) || ATTACKS_KEPT_OUT.test(words)) return "protects";
    return denials % 2 === 0 ? "yes" : "no";
  }
  if (GOES_ON.test(chain[0]?.words ?? "")) return "planned";
  if (moods.has("planned"))
    return chain.some((one) => one.mood === "planned" && ANNOUNCED.test(one.words)) ? "planned" : "none";
  if (ONLY_CONSIDERS.test(stem) || ONLY_HEARS.test(stem) || ONLY_HEARS.test(words)) return "none";
  return isAffirmed(words, stem, parsed) ? "yes" : "none";
}

/** ございません is ありません, ご遠慮いただいております is ご遠慮しております: only the manners differ. */
const POLITE_VERB = /ござい(?=ま)|(?:いただい|頂い)(?=て)/g;
/** 用意してまいります, 進めていきます: from now on. */
const GOES_ON = /^(?:てまいります|ていく)$/;
/** Asked, thought, heard, wished or only supposed. */
const SAYS_NOTHING = ["asked", "thought", "heard", "wanted"] as const;
/** Of the plans those that will come true as far as the vendor can tell; 検討 and 構想 may not. */
const ANNOUNCED = /予定|見込|見通し|計画|準備|(?<!検討)中$|進め|向け|運び|目途|目処|調整/;
const SOFTENED =
  /とは(?:言え|いえ|言い切れ|限り)[ぁ-ん]{2,4}$|(?:わけ|訳)(?:では|でも)?(?:ありません|ございません|ない)$|ざるを得|なくはな/;

/** Words that carry a predicate by themselves though they can also end one: 運用しています, but 施錠する運用です. */
function isVerbalNoun(words: string): boolean {
  if (isTurningStem(words)) return true;
  return /(?:運用|設定|規定|規則|構成|機能|体制|徹底|必須|必要|免除|義務|対象|申請|届出|届け出|推奨|依頼|努力|配慮)$/.test(
    words,
  )
    ? !/(?:[るたいうす]|な)(?:運用|設定|規定|規則|構成|機能|体制|義務|対象)$/.test(words)
    : false;
}

/** A verb in any form that says so, or a noun of the deed. */
function isAffirmed(words: string, stem: string, { chain }: PredicateEnding): boolean {
  const last = chain[0];
  if (PARTICLE.test(words) || (last?.mood === "joins" && !CARRIES.test(last.words))) return false;
  const isVerb = chain.some(({ mood, words: ending }) => mood !== "joins" && !COPULA.test(ending));
  if (isVerb) return true;
  return DEED.test(words) || DEED.test(stem) || chain.some(({ words: ending }) => DEED.test(ending)) || VERB.test(stem);
}

/** Formal nouns that end a sentence; 「…を組み合わせた方式」 only describes. */
const CARRIES = /^(?:済み?|中|必須|徹底|義務|対象|もの|こと|ところ|ため|ので|の|分)$/;
const COPULA = /^(?:です|である|であります|でございます|だ|となります|となる|になります|になる)$/;
/** 置く, 講ずる, 守る; 定め、 and 備え、 go on. */
const VERB = /[一-龠々][ぁ-ん]{0,3}[うくぐすつぬぶむる]$|定め$/;
/** A phrase that waits for its verb: 全職員に対し, 対象として, 外部から. */
const PARTICLE =
  /(?:[をはへ]|(?<!とき)に|にて|として|から|より|まで|において|について|による|により|によって|(?:に|を|と)(?:対し|関し|際し|応じ|基づき|伴い|加え|つき|通じ|沿い|従い|わたり|あたり|当たり|係り|照らし|先立ち|準じ|介し|経|もって|向け)て?)$/;

/** DBはYes、ログはNo; encrypted with AES-256. */
function isLatin(words: string): boolean {
  return /[A-Za-z]$/.test(words) || (/[A-Za-z]/.test(words) && !/[ぁ-んァ-ヴー一-龠]/.test(words));
}

function inEnglish(words: string): Polarity {
  if (ENGLISH.leavesNone.test(words)) return "yes";
  if (ENGLISH.denies.test(words)) return "no";
  return ENGLISH.affirms.test(words) ? "yes" : "none";
}

const POSSIBLY = /(?:場合|こと|ケース)(?:が|も)(?:あ|ござ)[ぁ-ん]{2,6}$/;
/** Behind the verb, what it is arranged as. ものとする is the verb's own ending. */
const ARRANGED =
  /(?:こと(?:とする|とします|といたします|としています|としております)|(?:仕組み|運用|体制|仕様|方針|構成|ルール)(?:です|とし|としています|としております|となっています|となっております|になっています|になっております))$/;
const POLITE = /(?<=[一-龠々中み]|可能|なし|ない)(?:です|でございます|となります|となって(?:おり|い)ます)$/;

/** is not encrypted | at rest, no | formal RTO. */
const DENIED_VERB =
  /^(?:(?:do|does|did|is|are|has|have|will|can)(?:n't| not)|cannot|not|never)(?: (?:been|be|currently|yet))? [a-z]+|^(?:no|none)(?![a-z])/i;

function placeOf(words: string, polarity: Polarity): { readonly start: number; readonly end: number } {
  const english = isLatin(words)
    ? (polarity === "no" || !ENGLISH.affirms.test(words) ? ENGLISH.denies : ENGLISH.affirms).exec(words)
    : null;
  if (english) {
    const verb = DENIED_VERB.exec(english[0])?.[0] ?? english[0];
    return { start: english.index, end: english.index + verb.length };
  }
  const harmless = HARMLESS.exec(words);
  if (harmless) return { start: harmless.index, end: words.length };
  const tail = (POSSIBLY.exec(words) ?? ARRANGED.exec(words) ?? POLITE.exec(words))?.[0] ?? "";
  const end = words.length - tail.length;
  return { start: end - verbAtEnd(words.slice(0, end)).length, end };
}
