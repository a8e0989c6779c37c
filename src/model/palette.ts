import type { Verdict } from "./finding";

/** Colours of a verdict, wherever it is shown. */
export interface VerdictLook {
  /** `RRGGBB`. */
  readonly fill: string;
  readonly font: string;
}

/**
 * After Okabe and Ito's hues (bluish green, vermillion, yellow, reddish purple, grey), tinted so that dark text stays above 7:1 and a vendor's own red text can still be read.
 * Lightness falls in steps of five or more (L* 95 · 89 · 83 · 76 · 70), so that greyscale prints keep them apart too;
 * `test/model/palette.test.ts` measures both, under the three colour-vision deficiencies as well. 参考 has no colour.
 */
export const PALETTE: { readonly [V in Verdict]: VerdictLook } = {
  pass: { fill: "A5DDB4", font: "1F1F1F" },
  fail: { fill: "F8A988", font: "1F1F1F" },
  review: { fill: "FFF2A8", font: "1F1F1F" },
  unanswered: { fill: "B7A2DC", font: "1F1F1F" },
  notApplicable: { fill: "DFDFDF", font: "1F1F1F" },
  notSelected: { fill: "FFFFFF", font: "1F1F1F" },
};
