import type { Control, Item } from "./form";

/** Whether an item puts its control's question the other way round: 「目的外の利用はありませんか」 wants あり where the control wants なし. */
export function isTurned({ yesIs }: Item, control: Control | null): boolean {
  if (yesIs !== "good" && yesIs !== "adverse") return false;
  if (control?.better !== "yes" && control?.better !== "no") return false;
  return (yesIs === "good") !== (control.better === "yes");
}
