import type { Control, Item, Quantity } from "../../src/model/form";
import type { AnswerType } from "../../src/model/reading";

/** How an answer to an item is read, in a reader's words; where it asks no control, the words alone are kept. */
export function howItIsRead(item: Item, control: Control | null): string {
  if (!control) return "文章";
  const { answer, quantity, unit, choices } = control;
  const accepts = [...control.accepts, ...(item.accepts ?? [])];
  const type = quantity === "none" ? TYPES[answer] : `${TYPES[answer]}（${QUANTITIES[quantity]}）`;
  const combined = choices && (choices.combine === "every" ? "挙げたものすべて" : "どれか一つ");
  const notes = [
    ...(combined ? [combined] : []),
    ...(unit ? [`単位のない数は${UNITS[unit] ?? unit}`] : []),
    ...(accepts.includes("target") ? ["目標値でよい"] : []),
    ...(accepts.includes("actual") ? ["実績値でよい"] : []),
  ];
  return [type, ...notes].join("、");
}

const TYPES: { readonly [T in AnswerType]: string } = {
  percent: "割合",
  duration: "期間",
  frequency: "頻度",
  count: "数",
  money: "金額",
  date: "日付",
  yesNo: "有無",
  choice: "選択肢",
  schedule: "時間帯",
  ratio: "倍率",
  size: "容量",
  bandwidth: "帯域",
  text: "文章",
};

const QUANTITIES: { readonly [Q in Quantity]: string } = {
  notice: "どれだけ前か",
  limit: "どれだけ以内か",
  retention: "どれだけ保存するか",
  interval: "どの間隔か",
  amount: "大きさ",
  none: "",
};

const UNITS: { readonly [unit: string]: string } = {
  percent: "%",
  generation: "世代",
  person: "人",
  site: "か所",
  case: "件",
  company: "社",
  times: "倍",
};
