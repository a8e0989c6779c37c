import { found } from "../find/found";
import { stickyEnd } from "../find/numbers";
import { findRanges } from "../find/ranges";
import { COUNT_UNITS } from "../lexicon/count-units";
import type { FoundOf, Reader } from "./reader";

/** 4世代, 349名, 国内3か所, 2件, 20,000社, three generations. */
export const count: Reader<"count"> = {
  type: "count",
  mentions: (answer) =>
    COUNT_UNITS.flatMap(([unit, pattern]) =>
      findRanges(answer, (at) => stickyEnd(pattern, answer.text, at)).map(
        ({ low, high, span }) =>
          found(
            { type: "count", amount: low, unit },
            span,
            high === undefined ? {} : { bound: "between", upper: high },
          ) as FoundOf<"count">,
      ),
    ).sort((one, other) => one.at.start - other.at.start),
};
