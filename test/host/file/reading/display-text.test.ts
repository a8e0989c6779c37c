import { displayText } from "../../../../src/host/file/reading/display-text";
import type { CellValue } from "../../../../src/model/snapshot";

const shows = (rows: readonly (readonly [value: CellValue, format: string, text: string])[]) =>
  it.each(rows)("%p in %p reads %p", (value, format, text) => {
    expect(displayText(value, format, false)).toBe(text);
  });

describe("numbers", () => {
  shows([
    [null, "General", ""],
    [0, "General", "0"],
    [-7, "General", "-7"],
    [0.1, "General", "0.1"],
    [123456789012, "General", "1.23457E+11"],
    [0.9995, "0.00%", "99.95%"],
    [1, "0%", "100%"],
    [1234567, "#,##0", "1,234,567"],
    [-5, '"¥"#,##0;[Red]"¥"\\-#,##0', "¥-5"],
    [0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', "-"],
    [3, '0"世代"', "3世代"],
    [24, '0"時間以内"', "24時間以内"],
    [5, "000", "005"],
    [0.5, "# ?/?", "1/2"],
    [12, ";;;", ""],
    [7, "[broken", "7"],
  ]);
});

describe("dates and times", () => {
  shows([
    [45383, "yyyy/m/d", "2024/4/1"],
    [45383, 'yyyy"年"m"月"d"日"', "2024年4月1日"],
    [60, "yyyy/m/d", "1900/2/29"],
    [45383.75, "yyyy/m/d h:mm", "2024/4/1 18:00"],
    [1.5, "[h]:mm", "36:00"],
    [0.0208333333333, "[mm]", "30"],
    [45383, '[$-411]ggge"年"m"月"d"日"', "令和6年4月1日"],
    [43586, '[$-ja-JP-x-gannen]ggge"年"m"月"d"日"', "令和元年5月1日"],
    [43585, '[$-411]ggge"年"m"月"d"日"', "平成31年4月30日"],
    [32515, "[$-411]ge.m.d", "S64.1.7"],
    [32516, "[$-411]ge.m.d", "H1.1.8"],
    [45383, '[$-411]gg"."ee', "令.06"],
    [45383, 'ggge"年度"', "令和6年度"],
    [45383, 'm"月"d"日("aaa")"', "4月1日(月)"],
    [45383, "aaaa", "月曜日"],
    [45383, "[$-F800]dddd, mmmm dd, yyyy", "Monday, April 01, 2024"],
    [0.000012, "0.00E+00", "1.20E-05"],
  ]);

  it("counts from 1904 where the workbook does", () => {
    expect(displayText(43921, "yyyy/m/d", true)).toBe("2024/4/1");
    expect(displayText(43921, "[$-411]ge.m.d", true)).toBe("R6.4.1");
  });
});

describe("texts and the rest", () => {
  shows([
    ["一行\r\n二行\r三行", "General", "一行\n二行\n三行"],
    ["見本", '@"様"', "見本様"],
    ["=1+1", "@", "=1+1"],
    ["見本", "0.00", "見本"],
    ["隠れた文", ";;;", ""],
    [true, "General", "TRUE"],
    [false, "0", "FALSE"],
    ["#N/A", "General", "#N/A"],
  ]);
});
