import type { Verdict } from "./finding";

/** Colours of a verdict, wherever it is shown. */
export interface VerdictLook {
  /** `RRGGBB`. */
  readonly fill: string;
  readonly font: string;
}

/**
 * After Okabe and Ito's hues (bluish green, vermillion, yellow, reddish purple, grey), tinted so that dark text stays above 5:1.
 * Lightness falls in steps of five or more (L* 95 · 88 · 79 · 69 · 60), so that greyscale prints keep them apart too;
 * `test/model/palette.test.ts` measures both, under the three colour-vision deficiencies as well. 参考 has no colour.
 */
export const PALETTE: { readonly [V in Verdict]: VerdictLook } = {
  pass: { fill: "8ED4A6", font: "1F1F1F" },
  fail: { fill: "E2703F", font: "1F1F1F" },
  review: { fill: "FFF2A8", font: "1F1F1F" },
  unanswered: { fill: "B39DDB", font: "1F1F1F" },
  notApplicable: { fill: "DEDEDE", font: "1F1F1F" },
  notSelected: { fill: "FFFFFF", font: "1F1F1F" },
};
