import { normalize } from "../../text/normalize";

/** Words that occur in every question and tell nothing of its subject. */
const COMMON =
  /^(?:サービス|データ|情報|システム|管理|対応|実施|有無|方法|利用|要件|内容|確認|場合|規定|状況|基準|対策|提供|当社|弊社|お客様|利用者|ユーザー?|時間|期間|間隔|頻度|回数|必要|機能|体制|方針|設定|適切|業務|個人|以上|以下|以内)$/;

/** Tells whether words speak of what was asked: they share a telling word (two characters or more) with the question. */
export function aboutSubject(questions: readonly string[]): (words: string) => boolean {
  const telling = new Set(questions.flatMap((question) => contentWords(normalize(question).text)));
  return (words) => {
    for (const word of telling) if (words.includes(word)) return true;
    return false;
  };
}

function contentWords(text: string): string[] {
  const words = [...text.matchAll(/[一-龠々]{2,}|[ァ-ヴー]{3,}|[A-Za-z]{3,}/g)].map(([word]) => word);
  return words
    .flatMap((word) => (/^[一-龠]{4,}$/.test(word) ? pairs(word) : [word]))
    .filter((word) => !COMMON.test(word));
}

/** 計画停止予定通知 → 計画, 停止, 予定, 通知: kanji compounds are built of pairs. */
function pairs(compound: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at + 2 <= compound.length; at += 2) parts.push(compound.slice(at, at + 2));
  return parts;
}
