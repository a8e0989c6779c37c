import type { Problem, ProblemCode } from "./problem";
import { inWords } from "./type-words";

/** What is wrong, and how to mend it. */
export interface ProblemSentence {
  readonly what: string;
  readonly mend: string;
}

/** A problem in words, for whoever edits the file. */
export function sentenceOf({ code, details }: Problem, lang: "ja" | "en"): ProblemSentence {
  const [what, mend, guess] = SENTENCES[code][lang];
  const help = guess && details["nearest"] ? guess : mend;
  const named = { ...details, ...inWords(details, lang) };
  return { what: fill(what, named), mend: fill(help, named) };
}

function fill(template: string, details: { readonly [name: string]: string }): string {
  return template.replaceAll(/\{(\w+)\}/g, (_all, name: string) => details[name] ?? "");
}

/** What is wrong · how to mend it · how to mend it where a near word is known. */
type Sentence = readonly [what: string, mend: string, guess?: string];

const SENTENCES: { readonly [C in ProblemCode]: { readonly ja: Sentence; readonly en: Sentence } } = {
  syntax: {
    ja: ["書式の誤りで読めません（{message}）。", "JSON または YAML として正しく書いてください。"],
    en: ["It cannot be parsed ({message}).", "Write it as valid JSON or YAML."],
  },
  indent: {
    ja: [
      "字下げが揃っていないか、開いた括弧が閉じられていません。",
      "同じ深さの行を半角の空白で揃え（タブは使えません）、括弧を閉じてください。",
    ],
    en: [
      "The indentation is uneven, or a bracket is not closed.",
      "Indent lines of one level alike, with spaces (tabs do not work), and close brackets.",
    ],
  },
  unclosed: {
    ja: ["引用符、括弧、コロン、コンマのどれかが足りません。", "開いた引用符や括弧を閉じ、区切りを補ってください。"],
    en: ["A quote, bracket, colon or comma is missing.", "Close what was opened, and add what separates."],
  },
  duplicateKey: {
    ja: ["「{key}」が二度書かれています。", "一つにまとめてください。"],
    en: ["“{key}” is written twice.", "Keep one of them."],
  },
  severalDocuments: {
    ja: ["「---」で区切られた文書が二つ以上あります。", "一つのファイルには判定基準を一つだけ書いてください。"],
    en: ["There are several documents, divided by ---.", "Keep one policy in one file."],
  },
  tag: {
    ja: ["「!」で始まる型の指定は使えません。", "「{key}」を消してください。"],
    en: ["Tags that begin with ! are not supported.", "Remove “{key}”."],
  },
  alias: {
    ja: ["ファイル内の参照（& と *）は使えません。", "参照している値をその場に書いてください。"],
    en: ["References inside the file (& and *) are not followed.", "Write the value where it applies."],
  },
  encoding: {
    ja: ["文字コードが UTF-8 ではありません。", "エディターで UTF-8 を選んで保存し直してください。"],
    en: ["It is not UTF-8 text.", "Save it anew as UTF-8."],
  },
  tooLarge: {
    ja: [
      "判定基準のファイルとしては大きすぎるか、入れ子が深すぎます。",
      "指定したファイルが正しいか確かめてください。",
    ],
    en: ["It is too large, or nested too deeply, for a policy.", "Check that it is the file you mean."],
  },
  isWorkbook: {
    ja: ["Excel のブックです。", "shinsa policy import で JSON に直してから指定してください。"],
    en: ["It is a workbook.", "Turn it into JSON with shinsa policy import first."],
  },
  misspeltKey: {
    ja: ["「{key}」という項目はありません。", "使えるのは {known} です。", "「{nearest}」ではありませんか。"],
    en: ["There is no key “{key}”.", "The keys are {known}.", "Did you mean “{nearest}”?"],
  },
  missing: {
    ja: ["「{key}」がありません。", "「{key}」を書き加えてください。"],
    en: ["“{key}” is missing.", "Add “{key}”."],
  },
  wrongType: {
    ja: ["値の種類が違います（現在: {found}）。", "{expected}にしてください。"],
    en: ["The value is of the wrong kind ({found}).", "Write it as {expected}."],
  },
  notAllowed: {
    ja: ["「{found}」は使えません。", "使えるのは {allowed} です。"],
    en: ["“{found}” is not allowed.", "Use one of: {allowed}."],
  },
  badFormat: {
    ja: ["「{found}」は書き方が違います。", "「{example}」のように書いてください。"],
    en: ["“{found}” is not written as it should be.", "Write it like {example}."],
  },
  empty: {
    ja: ["「{key}」が空です。", "値を書いてください。"],
    en: ["“{key}” is empty.", "Give it a value."],
  },
  notExactlyOne: {
    ja: ["{keys} のうち、ちょうど一つが必要です（現在: {found}）。", "一つだけ残すか、書き加えてください。"],
    en: ["Exactly one of {keys} is needed (found: {found}).", "Keep one of them only, or add it."],
  },
  unknownControl: {
    ja: [
      "「{id}」という管理項目はありません。",
      "管理項目の一覧から選んでください。",
      "「{nearest}」ではありませんか。",
    ],
    en: ["There is no control “{id}”.", "Choose one from the list of controls.", "Did you mean “{nearest}”?"],
  },
  unknownItem: {
    ja: ["「{id}」という項目はありません。", "様式の項目の一覧から選んでください。", "「{nearest}」ではありませんか。"],
    en: ["There is no item “{id}”.", "Choose one from the form's items.", "Did you mean “{nearest}”?"],
  },
  unknownForm: {
    ja: ["「{id}」という様式はありません。", "様式の一覧から選んでください。", "「{nearest}」ではありませんか。"],
    en: ["There is no form “{id}”.", "Choose one from the list of forms.", "Did you mean “{nearest}”?"],
  },
  unknownProfile: {
    ja: [
      "「{id}」という判定プロファイルはありません。",
      "判定プロファイルの一覧（shinsa profiles で表示）から選んでください。",
      "「{nearest}」ではありませんか。",
    ],
    en: [
      "There is no profile “{id}”.",
      "Choose one from the list that `shinsa profiles` prints.",
      "Did you mean “{nearest}”?",
    ],
  },
  unknownCategory: {
    ja: [
      "「{id}」という分類はありません。",
      "categories にあるものを使ってください。",
      "「{nearest}」ではありませんか。",
    ],
    en: ["There is no category “{id}”.", "Use one of the categories.", "Did you mean “{nearest}”?"],
  },
  unknownCriterion: {
    ja: [
      "「{id}」という判定基準はありません。",
      "引き継いだプロファイルの判定基準から選んでください。",
      "「{nearest}」ではありませんか。",
    ],
    en: ["There is no criterion “{id}”.", "Choose one that the profile has.", "Did you mean “{nearest}”?"],
  },
  unknownCode: {
    ja: ["「{code}」という選択肢はありません。", "使えるのは {known} です。", "「{nearest}」ではありませんか。"],
    en: ["There is no option “{code}”.", "The options are {known}.", "Did you mean “{nearest}”?"],
  },
  unreadableValue: {
    ja: [
      "「{text}」を {control} の値（{type}）として読み取れません。",
      "「99.5%」「2時間」「5分に1回」「3世代」のように、単位をつけて書いてください。",
    ],
    en: [
      "“{text}” cannot be read as a value of {control} ({type}).",
      "Write it with its unit, such as 99.5%, 2時間, 5分に1回.",
    ],
  },
  unsuitableTest: {
    ja: ["{type}を答える項目に「{test}」は使えません。", "項目の種類に合う条件（answered など）にしてください。"],
    en: ["“{test}” does not suit an item that is answered with {type}.", "Use a test that suits it, such as answered."],
  },
  wrongDirection: {
    ja: ["{control} は向きが逆です（{better}が望ましい項目に {test}）。", "atLeast と atMost を入れ替えてください。"],
    en: ["{test} points the wrong way for {control}, where {better} is better.", "Swap atLeast and atMost."],
  },
  duplicateId: {
    ja: ["「{id}」が重複しています。", "id を一意にしてください。"],
    en: ["“{id}” is used twice.", "Make the ids unique."],
  },
  nothingToJudge: {
    ja: ["判定する基準が一つもありません。", "extends に土台を書くか、criteria に基準を加えてください。"],
    en: ["There is no criterion to judge by.", "Name a profile in extends, or add criteria."],
  },
  cycle: {
    ja: ["extends が循環しています（{chain}）。", "どれか一つの extends を外してください。"],
    en: ["extends goes round in a circle ({chain}).", "Remove one of the extends."],
  },
};
