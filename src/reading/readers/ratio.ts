import { found } from "../find/found";
import { stickyEnd } from "../find/numbers";
import type { FoundOf, Reader } from "./reader";

const TIMES = / ?倍| ?times(?= |$)/y;

/** 88.8倍. */
export const ratio: Reader<"ratio"> = {
  type: "ratio",
  mentions: ({ text, numbers }) =>
    numbers.flatMap(({ start, end, amount }) => {
      const unitEnd = stickyEnd(TIMES, text, end);
      return unitEnd === undefined
        ? []
        : [found({ type: "ratio", amount, unit: "times" }, { start, end: unitEnd }) as FoundOf<"ratio">];
    }),
};
