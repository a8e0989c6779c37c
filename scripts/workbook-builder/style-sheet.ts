import type { CellStyle } from "./spec";
import { attributes, escapeXml, MAIN, XML_HEAD } from "./xml";

/** Collects the styles in use and gives each its index. */
export interface StyleSheet {
  /** Index into `cellXfs`. */
  cell(style: CellStyle): number;
  /** Index into `dxfs` of a fill. */
  fillDifference(colour: string): number;
  xml(): string;
}

const BORDER =
  '<border><left style="thin"><color rgb="FFA6A6A6"/></left><right style="thin"><color rgb="FFA6A6A6"/></right>' +
  '<top style="thin"><color rgb="FFA6A6A6"/></top><bottom style="thin"><color rgb="FFA6A6A6"/></bottom><diagonal/></border>';
const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";

/** An empty style sheet with the default font. */
export function styleSheet(fontName: string): StyleSheet {
  const fonts = interned();
  const fills = interned();
  const borders = interned();
  const formats = interned();
  const cells = interned();
  const differences = interned();
  const font = (style: CellStyle) => fonts.index(fontXml(style, fontName));
  font({});
  fills.index('<fill><patternFill patternType="none"/></fill>');
  fills.index('<fill><patternFill patternType="gray125"/></fill>');
  borders.index(NO_BORDER);

  const cell = (style: CellStyle) => {
    const isFilled = style.fill !== undefined;
    const ids = attributes({
      numFmtId: style.format === undefined ? 0 : (BUILT_IN.get(style.format) ?? 164 + formats.index(style.format)),
      fontId: font(style),
      fillId: isFilled
        ? fills.index(
            `<fill><patternFill patternType="solid"><fgColor rgb="FF${style.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
          )
        : 0,
      borderId: style.border ? borders.index(BORDER) : 0,
      xfId: 0,
      applyNumberFormat: style.format !== undefined,
      applyFont: true,
      applyFill: isFilled,
      applyBorder: style.border,
      applyAlignment: true,
      applyProtection: style.unlocked,
    });
    const alignment = attributes({
      horizontal: style.align,
      vertical: style.vertical ?? "center",
      wrapText: style.wrap,
    });
    const protection = style.unlocked ? '<protection locked="0"/>' : "";
    return cells.index(`<xf${ids}><alignment${alignment}/>${protection}</xf>`);
  };
  cells.index('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf>');

  return {
    cell,
    fillDifference: (colour) =>
      differences.index(`<dxf><fill><patternFill><bgColor rgb="FF${colour}"/></patternFill></fill></dxf>`),
    xml: () =>
      `${XML_HEAD}<styleSheet xmlns="${MAIN}">` +
      list(
        "numFmts",
        formats.all().map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escapeXml(code)}"/>`),
      ) +
      list("fonts", fonts.all()) +
      list("fills", fills.all()) +
      list("borders", borders.all()) +
      list("cellStyleXfs", [
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf>',
      ]) +
      list("cellXfs", cells.all()) +
      list("cellStyles", ['<cellStyle name="標準" xfId="0" builtinId="0"/>']) +
      list("dxfs", differences.all(), true) +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
  };
}

const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["yyyy/m/d", 14],
  ["h:mm", 20],
  ["h:mm:ss", 21],
  ["[h]:mm:ss", 46],
  ["@", 49],
]);

function fontXml(style: CellStyle, name: string): string {
  return (
    `<font>${style.bold ? "<b/>" : ""}${style.italic ? "<i/>" : ""}${style.underline ? "<u/>" : ""}` +
    `<sz val="${style.size ?? 11}"/>${style.colour ? `<color rgb="FF${style.colour}"/>` : '<color theme="1"/>'}` +
    `<name val="${escapeXml(name)}"/><family val="2"/><charset val="128"/></font>`
  );
}

function list(name: string, elements: readonly string[], evenIfEmpty = false): string {
  if (elements.length === 0) return evenIfEmpty ? `<${name} count="0"/>` : "";
  return `<${name} count="${elements.length}">${elements.join("")}</${name}>`;
}

/** Gives each distinct text the number of its first appearance. */
export function interned(): { index(text: string): number; all(): readonly string[] } {
  const byText = new Map<string, number>();
  return {
    index: (text) => {
      const known = byText.get(text);
      if (known !== undefined) return known;
      byText.set(text, byText.size);
      return byText.size - 1;
    },
    all: () => [...byText.keys()],
  };
}
