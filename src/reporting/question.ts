import type { Finding } from "../model/finding";
import type { Control } from "../model/form";
import { isTurned } from "../model/turned-question";
import { quote } from "./quote";

/** A question that is answered in its own terms, はい and いいえ. */
export interface Question {
  readonly text: string;
  /** It asks the other way round than its control, whose あり is then its いいえ. */
  readonly isTurned: boolean;
}

/** The finding's question where あり and なし would say the opposite of what they mean: 「○」 to 「…がないこと」; null elsewhere. */
export function questionOf({ response, reading }: Finding, control: Control | null): Question | null {
  const turned = isTurned(response.item, control);
  const isDenialThatAffirms = reading.values.some(
    ({ value, text }) => value.type === "yesNo" && value.value === "yes" && DENIAL.test(text),
  );
  return turned || isDenialThatAffirms ? { text: quote(response.item.label), isTurned: turned } : null;
}

/** 「私物端末は認めておりません」 affirms that their use is forbidden. */
const DENIAL = /ません|ない|なし|無し/;
