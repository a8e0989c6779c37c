import { type Package, partText } from "../package/package";
import { attr, child, childrenNamed, parseXml } from "../xml/tree";

/** The number format of a cell by its style index. */
export type NumberFormats = (style: number) => string;

/** Reads which number format each cell style shows. */
export function readNumberFormats(file: Package, part: string | undefined): NumberFormats {
  const source = part === undefined ? undefined : partText(file, part);
  if (!source) return () => "General";
  const root = parseXml(source.text);
  const own = new Map<number, string>();
  const formats = child(root, "numFmts");
  for (const element of formats ? childrenNamed(formats, "numFmt") : []) {
    const code = attr(element, "formatCode") ?? "General";
    own.set(Number(attr(element, "numFmtId")), code.length > LONGEST_FORMAT ? "General" : code);
  }
  const cells = child(root, "cellXfs");
  const codes = (cells ? childrenNamed(cells, "xf") : []).map((element) => {
    const id = Number(attr(element, "numFmtId") ?? 0);
    return own.get(id) ?? BUILT_IN[id] ?? "General";
  });
  return (style) => codes[style] ?? "General";
}

/** Excel takes no longer ones; every cell would pay for one that is. */
const LONGEST_FORMAT = 255;

const ERA = "[$-411]ge.m.d";
const LONG_ERA = '[$-411]ggge"年"m"月"d"日"';
const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';

/** Formats that a workbook names by number alone, as a Japanese Excel shows them. */
const BUILT_IN: { readonly [id: number]: string } = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"¥"#,##0;"¥"\\-#,##0',
  6: '"¥"#,##0;[Red]"¥"\\-#,##0',
  7: '"¥"#,##0.00;"¥"\\-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"\\-#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: ERA,
  28: LONG_ERA,
  29: LONG_ERA,
  30: "m/d/yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: YEAR_MONTH,
  35: MONTH_DAY,
  36: ERA,
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: ERA,
  51: LONG_ERA,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: LONG_ERA,
  55: YEAR_MONTH,
  56: MONTH_DAY,
  57: ERA,
  58: LONG_ERA,
};
