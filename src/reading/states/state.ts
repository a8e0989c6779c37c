import type { Control } from "../../model/form";
import type { AnswerState } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import {
  AMBIGUOUS,
  AS_SAID_ABOVE,
  BLANK,
  ELSEWHERE,
  NOT_APPLICABLE,
  NOT_APPLICABLE_BECAUSE,
  NOT_APPLICABLE_ITSELF,
  PUBLISHED,
  SAME_AS_ABOVE,
  SAME_AS_LEFT,
  UNKNOWN,
  WITHHELD,
  WITHHELD_ALONE,
} from "../lexicon/states";
import { VAGUE } from "../lexicon/vague";

const LONGEST_STATE = 160;

/** The state of an answer that says nothing but its state; undefined where it has to be read. */
export function stateAlone(answer: ReadableAnswer): AnswerState | undefined {
  const text = answer.text.trim();
  if (text === "") return "blank";
  if (text.length > LONGEST_STATE)
    return NOT_APPLICABLE.test(text.slice(0, LONGEST_STATE)) ? "notApplicable" : undefined;
  if (BLANK.test(text)) return "blank";
  if (UNKNOWN.test(text)) return "text";
  if ([NOT_APPLICABLE, NOT_APPLICABLE_BECAUSE, NOT_APPLICABLE_ITSELF].some((words) => words.test(text)))
    return "notApplicable";
  if (SAME_AS_ABOVE.test(text) || SAME_AS_LEFT.test(text) || AS_SAID_ABOVE.test(text)) return "elsewhere";
  if (/^\s*#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)\s*$/i.test(text)) return "unreadable";
  return undefined;
}

/** The state of an answer in which no value was found. */
export function stateOfProse({ text }: ReadableAnswer, control: Control): AnswerState {
  if (control.answer !== "text" && control.answer !== "yesNo" && AMBIGUOUS.test(text)) return "unreadable";
  if (WITHHELD_ALONE.test(text) || text.search(WITHHELD) >= 0) return "withheld";
  if (/^\s*(?:https?|ftp):\S+\s*$/.test(text) || text.search(ELSEWHERE) >= 0) return "elsewhere";
  if (control.answer !== "text" && text.search(VAGUE) < 0 && text.search(PUBLISHED) >= 0) return "elsewhere";
  return "text";
}
