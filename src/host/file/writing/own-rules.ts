import { type CellRange, rangeToA1 } from "../../../model/address";
import type { OwnChoice, OwnColourRule, OwnDataBar } from "../../../model/changeset";
import { escapeText } from "../xml/escape";
import type { StyleDraft } from "./style-draft";

/** Colour rules and data bars of one of our sheets; bars need a second description for what Excel 2010 learnt. */
export function ownRules(bars: readonly OwnDataBar[], rules: readonly OwnColourRule[], styles: StyleDraft) {
  const colourRules = rules.map(({ range, formula, fill, font }, at) => {
    const rule = `<cfRule type="expression" dxfId="${styles.difference(fill, font)}" priority="${at + 1}"><formula>${escapeText(formula.replace(/^=/, ""))}</formula></cfRule>`;
    return formatting(range, rule);
  });
  const dataBars = bars.map((bar, at) => formatting(bar.range, barRule(bar, rules.length + at + 1, barId(at))));
  return { formats: [...colourRules, ...dataBars].join(""), extension: bars.length > 0 ? extension(bars) : "" };
}

/** Drop-down lists. */
export function choicesXml(choices: readonly OwnChoice[]): string {
  if (choices.length === 0) return "";
  const elements = choices.map(({ range, options }) => {
    const list = options.join(",");
    // Excel allows 255 characters, and has no way to write a comma inside an option.
    if (list.length > 255 || options.some((option) => option.includes(",")))
      throw new RangeError("options of a drop-down list");
    return `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${rangeToA1(range)}"><formula1>${escapeText(`"${list.replaceAll('"', '""')}"`)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${elements.length}">${elements.join("")}</dataValidations>`;
}

function formatting(range: CellRange, rule: string): string {
  return `<conditionalFormatting sqref="${rangeToA1(range)}">${rule}</conditionalFormatting>`;
}

function barRule({ colour, maximum }: OwnDataBar, priority: number, id: string): string {
  return (
    `<cfRule type="dataBar" priority="${priority}"><dataBar><cfvo type="num" val="0"/>${maximum === null ? '<cfvo type="max"/>' : `<cfvo type="num" val="${maximum}"/>`}<color rgb="FF${colour}"/></dataBar>` +
    `<extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst></cfRule>`
  );
}

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** Solid bars that begin at nothing: the older description alone draws a tenth of a bar for zero. */
function extension(bars: readonly OwnDataBar[]): string {
  const formats = bars.map(({ range, colour, maximum }, at) => {
    const most =
      maximum === null ? '<x14:cfvo type="autoMax"/>' : `<x14:cfvo type="num"><xm:f>${maximum}</xm:f></x14:cfvo>`;
    return (
      `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="${barId(at)}">` +
      `<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo>${most}<x14:negativeFillColor rgb="FF${colour}"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>` +
      `<xm:sqref>${rangeToA1(range)}</xm:sqref></x14:conditionalFormatting>`
    );
  });
  return `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${formats.join("")}</x14:conditionalFormattings></ext></extLst>`;
}

/** Ties the two descriptions of one bar together; unique within the sheet. */
function barId(at: number): string {
  return `{5A1B5A1B-0000-4000-8000-${String(at + 1).padStart(12, "0")}}`;
}
