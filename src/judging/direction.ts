import type { Control, Item } from "../model/form";
import { isTurned } from "../model/turned-question";

/** What あり means for the reviewer: welcome, unwelcome (違約金), or neither. */
export type Direction = "good" | "adverse" | "neutral";

/** The item's own direction where it declares one, else the control's. */
export function directionOf(item: Item, control: Control | null): Direction {
  if (item.yesIs) return item.yesIs;
  switch (control?.better) {
    case "no":
      return "adverse";
    case "none":
      return control.answer === "text" ? "good" : "neutral";
    case "lower":
      return control.quantity === "amount" ? "neutral" : "good";
    default:
      return "good";
  }
}

/** The answer that a control's criterion wants of this item: the other one where the item puts the question the other way round. */
export function wantedOf(wanted: "yes" | "no", item: Item, control: Control | null): "yes" | "no" | null {
  const isYesNo = control?.better === "yes" || control?.better === "no";
  if (item.yesIs === "neutral" && isYesNo) return null;
  if (!isTurned(item, control)) return wanted;
  return wanted === "yes" ? "no" : "yes";
}
