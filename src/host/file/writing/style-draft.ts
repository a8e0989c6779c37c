import type { Look } from "../../../model/own-looks";
import { escapeAttribute } from "../xml/escape";
import { splice } from "../xml/splice";
import { attr, child, parseXml } from "../xml/tree";
import type { Draft } from "./draft";
import { append, prefixed, STYLES_ORDER } from "./insert";
import { BUILT_IN_FORMATS, borderXml, differenceXml, fillXml, fontXml } from "./look-xml";
import { type StyleList, styleList } from "./style-list";

/** Gathers styles of ours behind the vendor's; whatever the vendor's cells refer to keeps its number. */
export interface StyleDraft {
  /** The index of a cell style. */
  cell(look: Look, format: string, isQuoted: boolean): number;
  /** The index of what a colour rule shows. */
  difference(fill: string, font: string): number;
  /** Writes what was gathered; `undefined` when a workbook without styles needs none either. */
  flush(): void;
}

/** `part` is null where the workbook has no styles yet; `create` then makes room for them. */
export function styleDraft(draft: Draft, part: string | null, main: string, create: (xml: string) => void): StyleDraft {
  const opened = part === null ? null : draft.open(part);
  const text = opened?.source.text ?? BARE_STYLES.replace("MAIN", main);
  const root = opened?.root ?? parseXml(text);
  const lists = new Map<string, StyleList>();
  const list = (name: string) => {
    const known = lists.get(name) ?? styleList(text, root, name);
    lists.set(name, known);
    return known;
  };
  const base = child(root, "cellStyleXfs") ? ' xfId="0"' : "";
  const formatIds = new Map<string, number>();

  const formatId = (code: string): number => {
    const known = BUILT_IN_FORMATS.get(code) ?? formatIds.get(code);
    if (known !== undefined) return known;
    const { elements, index } = list("numFmts");
    const before = elements.find((element) => attr(element, "formatCode") === code);
    const ids = [163, ...elements.map((element) => Number(attr(element, "numFmtId")) || 0), ...formatIds.values()];
    const id = before ? Number(attr(before, "numFmtId")) : Math.max(...ids) + 1;
    formatIds.set(code, id);
    if (!before) index(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  };

  return {
    cell: (look, format, isQuoted) => {
      const ids =
        `numFmtId="${formatId(format)}" fontId="${list("fonts").index(fontXml(look))}"` +
        ` fillId="${look.fill === undefined ? 0 : list("fills").index(fillXml(look.fill))}"` +
        ` borderId="${look.border === undefined ? 0 : list("borders").index(borderXml(look.border))}"`;
      const horizontal = look.horizontal ? ` horizontal="${look.horizontal}"` : "";
      const wrap = look.wrap ? ' wrapText="1"' : "";
      return list("cellXfs").index(
        `<xf ${ids}${base}${isQuoted ? ' quotePrefix="1"' : ""} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
          `<alignment${horizontal} vertical="${look.vertical ?? "center"}"${wrap}/></xf>`,
      );
    },
    difference: (fill, font) => list("dxfs").index(differenceXml(fill, font)),
    flush: () => {
      // Lists that were missing may belong in the same place: then they go in the order of the schema.
      const made = [...lists.values()].sort((a, b) => STYLES_ORDER.indexOf(a.name) - STYLES_ORDER.indexOf(b.name));
      const edits = made.flatMap((one) => one.edits());
      if (edits.length === 0) return;
      if (part === null) create(splice(text, edits));
      else if (!root.isSelfClosing) draft.edit(part, ...edits);
      else draft.edit(part, append(root, prefixed(made.map((one) => one.xml()).join(""), root)));
    },
  };
}

const BARE_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="MAIN">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
