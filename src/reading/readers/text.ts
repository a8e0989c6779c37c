import type { Reader } from "./reader";

/** Prose holds no value of its own; a person reads it. */
export const text: Reader<"text"> = { type: "text", mentions: () => [] };
