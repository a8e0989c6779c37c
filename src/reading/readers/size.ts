import { found } from "../find/found";
import { stickyEnd } from "../find/numbers";
import { findRanges } from "../find/ranges";
import type { FoundOf, Reader } from "./reader";

const UNIT = / ?(?<unit>[kKMGTP]i?(?:B|バイト|bytes?)|ギガ(?:バイト)?|メガ(?:バイト)?|テラ(?:バイト)?)(?![a-z/])/y;
const KANA: { readonly [word: string]: string } = { ギ: "GB", メ: "MB", テ: "TB" };

/** 10GB, 500 MB, 1テラバイト. */
export const size: Reader<"size"> = {
  type: "size",
  mentions: (answer) =>
    findRanges(answer, (at) => stickyEnd(UNIT, answer.text, at)).map(({ low, high, span }) => {
      const word = /(?<unit>[kKMGTP]i?(?=B|バ|b)|[ギメテ])(?:B|バイト|bytes?|ガ|ラ|$)/.exec(
        answer.text.slice(span.start, span.end),
      );
      const prefix = word?.groups?.["unit"] ?? "";
      return found(
        { type: "size", amount: low, unit: KANA[prefix] ?? `${prefix.toUpperCase()}B` },
        span,
        high === undefined ? {} : { bound: "between", upper: high },
      ) as FoundOf<"size">;
    }),
};
