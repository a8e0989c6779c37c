import { type Look, OWN_FONT, OWN_FONT_SIZE } from "../../../model/own-looks";

/** Number formats that need no entry of their own. */
export const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);

/** 128 is the Japanese character set: it keeps Excel from falling back to a face without kanji. */
export function fontXml({ bold, underline, size, colour }: Look): string {
  const paint = colour === undefined ? "" : `<color rgb="FF${colour}"/>`;
  return `<font>${bold ? "<b/>" : ""}${underline ? "<u/>" : ""}<sz val="${size ?? OWN_FONT_SIZE}"/>${paint}<name val="${OWN_FONT}"/><family val="3"/><charset val="128"/></font>`;
}

export function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function borderXml(colour: string): string {
  const side = (name: string) => `<${name} style="thin"><color rgb="FF${colour}"/></${name}>`;
  return `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;
}

/** In differential styles the background is what a solid fill shows; some readers look at the foreground. */
export function differenceXml(fill: string, font: string): string {
  return `<dxf><font><color rgb="FF${font}"/></font><fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`;
}
