import type { AnswerType } from "../../model/reading";
import { placesOf } from "../find/places";
import { CONDITION_WORDS } from "../lexicon/conditions";
import { findExclusions } from "./exclusions";
import type { FoundCondition } from "./found-condition";
import { findProviders } from "./providers";

export type { FoundCondition };

/** Every condition in the text, first to last. `asked`: the type of answer that is wanted, where that tells what may be left out. */
export function findConditions(text: string, asked: AnswerType | null = null): FoundCondition[] {
  const words = CONDITION_WORDS.flatMap(([kind, patterns]) =>
    patterns.flatMap((pattern) => placesOf(pattern, text).map((at) => ({ kind, at }))),
  ).filter((one) => !isDenied(text, one));
  return [
    ...words,
    ...findProviders(text),
    ...findExclusions(text, asked),
    ...placesOf(ONLY_THEN, text).map((at) => ({ kind: "partial" as const, at })),
  ].sort((one, other) => one.at.start - other.at.start);
}

/** 追加料金は頂きません, 費用負担なし: nothing is to pay. */
function isDenied(text: string, { kind, at }: FoundCondition): boolean {
  return kind === "optional" && NOTHING_TO_PAY.test(text.slice(at.end, at.end + 16));
}

const NOTHING_TO_PAY =
  /^(?:料金?|費用|代金?|契約)?(?:等|など)?(?:は|が|も|の)?(?:一切|特に)?(?:頂き?(?:ません|かず|いて(?:おりません|いません))|いただ(?:きません|かず|いて(?:おりません|いません))|かかり?(?:ません|らず)|かからない|発生し(?:ません|ない)|請求し?(?:ません|いたしません)|不要|必要(?:あり|ござい)ません|(?:なし|無し?)(?![一-龠])|ありません|ございません|ない|0円|無料|無償|込み|に?含(?:み|まれ)(?:ます|て))/;

/** 平日9時~18時における稼働率. */
const ONLY_THEN =
  /(?:平日|営業時間|業務時間|日中|営業日)[^。\n、]{0,14}(?:における|での|ベース|を対象)[^。\n、)]{0,8}/g;
