import type { AnswerType } from "../../model/reading";
import { bandwidth } from "./bandwidth";
import { choice } from "./choice";
import { count } from "./count";
import { date } from "./date";
import { duration } from "./duration";
import { frequency } from "./frequency";
import { money } from "./money";
import { percent } from "./percent";
import { ratio } from "./ratio";
import type { Reader } from "./reader";
import { schedule } from "./schedule";
import { size } from "./size";
import { text } from "./text";
import { yesNo } from "./yes-no";

/** One reader per type of answer; the compiler counts them. */
export const readers = {
  percent,
  duration,
  frequency,
  count,
  money,
  date,
  yesNo,
  choice,
  schedule,
  ratio,
  size,
  bandwidth,
  text,
} satisfies { readonly [T in AnswerType]: Reader<T> };
