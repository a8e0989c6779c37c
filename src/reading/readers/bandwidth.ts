import { found } from "../find/found";
import { stickyEnd } from "../find/numbers";
import { findRanges } from "../find/ranges";
import type { FoundOf, Reader } from "./reader";

const UNIT = / ?[kMGT]?(?:bps|bit\/s|b\/s)(?![a-z])/iy;

/** 512kbps, 10 Mbps, 1Gbit/s. */
export const bandwidth: Reader<"bandwidth"> = {
  type: "bandwidth",
  mentions: (answer) =>
    findRanges(answer, (at) => stickyEnd(UNIT, answer.text, at)).map(({ low, high, span }) => {
      const prefix =
        /(?<prefix>[kMGT])(?:bps|bit\/s|b\/s)$/i.exec(answer.text.slice(span.start, span.end))?.groups?.["prefix"] ??
        "";
      return found(
        { type: "bandwidth", amount: low, unit: `${prefix.toLowerCase() === "k" ? "k" : prefix.toUpperCase()}bps` },
        span,
        high === undefined ? {} : { bound: "between", upper: high },
      ) as FoundOf<"bandwidth">;
    }),
};
