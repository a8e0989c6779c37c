import { found } from "../find/found";
import { stickyEnd } from "../find/numbers";
import { findRanges } from "../find/ranges";
import type { FoundOf, Reader } from "./reader";

const SIGN = / ?(?:%|\(%\)|パーセント|percent(?![a-z])|per cent|pct(?![a-z]))/iy;

/** 99.9%, 99.9パーセント, 九九・九%, 95~99%. */
export const percent: Reader<"percent"> = {
  type: "percent",
  mentions: (answer) =>
    findRanges(answer, (at) => stickyEnd(SIGN, answer.text, at)).map(
      ({ low, high, span }) =>
        found(
          { type: "percent", amount: low, unit: "percent" },
          span,
          high === undefined ? {} : { bound: "between", upper: high },
        ) as FoundOf<"percent">,
    ),
};
