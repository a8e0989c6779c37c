import type { Problem } from "./problem";

/** The names of types and directions among a problem's details, as people who edit the file would call them. */
export function inWords({ expected, found, type, better }: Problem["details"], lang: "ja" | "en"): Problem["details"] {
  return {
    // Only beside what was expected is it a type that was found; else it is what somebody wrote.
    ...(expected === undefined
      ? {}
      : { expected: EXPECTED[expected]?.[lang] ?? expected, found: FOUND[found ?? ""]?.[lang] ?? found ?? "" }),
    ...(type === undefined ? {} : { type: ANSWERS[type]?.[lang] ?? type }),
    ...(better === undefined ? {} : { better: DIRECTIONS[better]?.[lang] ?? better }),
  };
}

interface Words {
  readonly [name: string]: { readonly ja: string; readonly en: string };
}

const EXPECTED: Words = {
  string: { ja: '引用符で囲んだ文字列（"3.2" など）', en: 'text in quotes, such as "3.2"' },
  number: { ja: "数値", en: "a number" },
  boolean: { ja: "true か false", en: "true or false" },
  array: { ja: "一覧（[a, b] または - で始まる行）", en: "a list: [a, b], or lines that begin with -" },
  object: { ja: "「項目: 値」の組", en: "pairs of key: value" },
  record: { ja: "「項目: 値」の組", en: "pairs of key: value" },
};

const FOUND: Words = {
  string: { ja: "文字列", en: "text" },
  number: { ja: "数値", en: "a number" },
  boolean: { ja: "真偽値", en: "true or false" },
  array: { ja: "一覧", en: "a list" },
  object: { ja: "「項目: 値」の組", en: "pairs of key: value" },
  null: { ja: "空", en: "empty" },
};

const ANSWERS: Words = {
  percent: { ja: "割合（%）", en: "a percentage" },
  duration: { ja: "時間・期間", en: "a length of time" },
  frequency: { ja: "頻度・間隔", en: "a frequency" },
  count: { ja: "数", en: "a count" },
  money: { ja: "金額", en: "an amount of money" },
  date: { ja: "日付", en: "a date" },
  yesNo: { ja: "有無", en: "yes or no" },
  choice: { ja: "選択肢", en: "a choice" },
  schedule: { ja: "時間帯", en: "hours" },
  ratio: { ja: "倍率", en: "a ratio" },
  size: { ja: "容量", en: "a size" },
  bandwidth: { ja: "帯域", en: "a bandwidth" },
  text: { ja: "文章", en: "prose" },
};

const DIRECTIONS: Words = {
  higher: { ja: "大きいほう", en: "more" },
  lower: { ja: "小さいほう", en: "less" },
};
