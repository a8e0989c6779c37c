import type { Control } from "../../model/form";
import type { ReadableAnswer } from "../find/answer";
import type { Placed } from "../refine/placed";
import type { Subject } from "../refine/subject";
import type { Discarded } from "./choose";

/** All that decides which conditions bear on a reading. */
export interface Reservations {
  readonly answer: ReadableAnswer;
  readonly values: readonly Placed[];
  readonly discarded: readonly Discarded[];
  readonly control: Control;
  readonly subject: Subject;
}
