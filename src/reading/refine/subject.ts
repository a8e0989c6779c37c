import { normalize } from "../../text/normalize";
import { isOfNeighbour } from "../lexicon/neighbours";

/** What the question of a row is about, as far as reading yes and no needs it. */
export interface Subject {
  /** True where the words speak of what was asked: they share a telling word with the question. */
  isAbout(words: string): boolean;
  /** The same for what a predicate is said of, where also a common word of the question counts (提供). */
  isAboutObject(words: string): boolean;
  /** …はないか: ○ and ありません both say that all is well. */
  readonly isNegative: boolean;
  /** True where the words are what the question denies: ございます to …はないか, 接続できます to 接続できないか. */
  isAskedVerb(words: string): boolean;
  /** Asks whether something is forbidden: 認めておりません is a yes. */
  readonly isProhibition: boolean;
  /** Asks whether something is limited: 担当者のみ is what is wanted. */
  readonly isRestriction: boolean;
  readonly isAboutEmergencies: boolean;
  /** Asks whether something is taken away (アカウント削除): 失効しました is a yes. */
  readonly isRemoval: boolean;
  /** True where the words speak of something close to what was asked, and not of it. */
  isBeside(words: string): boolean;
  /** Asks for work that is given to others: 委ねております is a yes. */
  readonly isDelegation: boolean;
  /** Asks whether something is made public: 公表不可 is a no, where elsewhere the answer is withheld. */
  readonly isDisclosure: boolean;
  /** Yes is bad news (目的外利用, 事故): a mark and a denial may both mean that all is well. */
  readonly isUnwelcome: boolean;
}

/** Reads the question (label, definition, the control's name). `label` is the first line that the vendor answers. */
export function toSubject(questions: readonly string[], label: string, isUnwelcome: boolean): Subject {
  const texts = questions.map((question) => normalize(question).text);
  const telling = new Set(texts.flatMap(contentWords).flatMap((word) => [word, ...(KINDRED.get(word) ?? [])]));
  const own = [...(texts[0] ?? "").matchAll(/[一-龠々]{2}/g)].map(([word]) => word);
  const all = texts.join("\n");
  const initials = texts.flatMap(initialsOf);
  const asked = normalize(label).text;
  return {
    isAbout: (words) => {
      for (const word of telling) if (words.includes(word)) return true;
      return initials.some((name) => name.test(words));
    },
    isAboutObject: (words) =>
      [...telling, ...own].some((word) => words.includes(word)) ||
      initials.some((name) => name.test(words)) ||
      (/[a-z]/i.test(words) && !/[ぁ-ん一-龠]/.test(words)),
    isNegative: /(?:ない|ません)か[。?\s]*$|ないこと[。\s]*$/.test(asked),
    isAskedVerb: (words) =>
      /^(?:あり|ござい)/.test(words) || (/^[一-龠]{2}/.test(words) && asked.includes(words.slice(0, 2))),
    isProhibition: /禁止|prohibit|forbid/i.test(all),
    isRestriction: /限定|制限|最小|アクセス権|権限|施錠|入退室|持ち?出|取扱者|restrict|limited/i.test(all),
    isUnwelcome,
    isRemoval: /削除|廃棄|破棄|抹消|失効|退職|消去|remov|delet|dispos/i.test(all),
    isDisclosure: /公表|公開|公告|開示|disclos|publi/i.test(all),
    isDelegation: /委託(?!先)|outsourcing|subcontracting/i.test(all),
    isBeside: (words) => isOfNeighbour(words, all),
    isAboutEmergencies: /緊急|emergency/i.test(all),
  };
}

/** Said of the same thing in other words. */
const KINDRED: ReadonlyMap<string, readonly string[]> = new Map([
  ["補償", ["賠償", "責任", "責め"]],
  ["賠償", ["補償", "責任", "責め"]],
  ["教育", ["研修", "訓練"]],
  ["研修", ["教育", "訓練"]],
  ["誓約", ["秘密保持契約", "機密保持契約", "NDA"]],
]);

/** Disaster recovery is DR for short. */
function initialsOf(text: string): RegExp[] {
  const words = /^[A-Z][a-z]+(?:[ -][a-z]+){1,3}$/.test(text) ? text.split(/[ -]/) : [];
  const name = words.map(([first]) => first?.toUpperCase()).join("");
  return name === "" ? [] : [new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`)];
}

/** Words that occur in every question and tell nothing of its subject. */
const COMMON =
  /^(?:サービス|データ|情報|システム|管理|対応|実施|有無|方法|利用|要件|内容|確認|場合|規定|状況|基準|対策|提供|当社|弊社|お客様|利用者|ユーザー?|時間|期間|間隔|頻度|回数|必要|機能|体制|方針|設定|適切|業務|個人|以上|以下|以内)$/;

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
