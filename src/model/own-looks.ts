import type { OwnStyle } from "./changeset";
import { PALETTE } from "./palette";

/** How a cell of ours looks. Colours are `RRGGBB`, sizes points. */
export interface Look {
  readonly bold?: true;
  readonly underline?: true;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  /** A thin line on all sides. */
  readonly border?: string;
  readonly wrap?: true;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  /** A number format code; text cells of ours are always `@`. */
  readonly format?: string;
}

/** A face that Windows and Mac both have and that shows Japanese well. */
export const OWN_FONT = "Yu Gothic";
export const OWN_FONT_SIZE = 10;

const LINE = "D0D5DD";

const verdict = (name: keyof typeof PALETTE): Look => ({
  bold: true,
  colour: PALETTE[name].font,
  fill: PALETTE[name].fill,
  border: LINE,
  horizontal: "center",
  vertical: "top",
});

/** Both hosts write these looks; the compiler refuses a style without one. */
export const OWN_LOOKS: { readonly [S in OwnStyle]: Look } = {
  plain: {},
  title: { bold: true, size: 16, colour: "1B2A41", vertical: "center" },
  subtitle: { size: 10, colour: "5A6472", vertical: "center" },
  heading: { bold: true, size: 11, colour: "1B2A41", fill: "E8EEF5", vertical: "center" },
  label: { bold: true, colour: "3A4250", fill: "F4F6F8", border: LINE, vertical: "top" },
  body: { border: LINE, vertical: "top" },
  bodyWrapped: { border: LINE, wrap: true, vertical: "top" },
  muted: { colour: "5A6472", size: 9, wrap: true, vertical: "top" },
  number: { border: LINE, horizontal: "right", vertical: "top", format: "#,##0" },
  figure: {
    bold: true,
    size: 16,
    colour: "1B2A41",
    border: LINE,
    horizontal: "center",
    vertical: "center",
    format: "#,##0",
  },
  percent: { border: LINE, horizontal: "right", vertical: "top", format: "0%" },
  tableHeader: {
    bold: true,
    colour: "FFFFFF",
    fill: "2F4B6E",
    border: "2F4B6E",
    wrap: true,
    horizontal: "center",
    vertical: "center",
  },
  link: { colour: "0B57A4", underline: true, border: LINE, wrap: true, vertical: "top" },
  input: { fill: "FFFDF2", border: LINE, wrap: true, vertical: "top" },
  key: { size: 1, colour: "BFC5CE", wrap: true, vertical: "top" },
  "verdict.pass": verdict("pass"),
  "verdict.fail": verdict("fail"),
  "verdict.review": verdict("review"),
  "verdict.unanswered": verdict("unanswered"),
  "verdict.notApplicable": verdict("notApplicable"),
  "verdict.notSelected": verdict("notSelected"),
};
