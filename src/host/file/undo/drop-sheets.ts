import { SHEET_MARK } from "../../../model/own-sheets";
import type { SheetEntry, Workbook } from "../reading/workbook";
import { setAttribute } from "../writing/insert";
import { type Edit, removal } from "../xml/splice";
import { attr, child, childrenNamed, type XmlElement } from "../xml/tree";

/** Takes sheets out of the workbook part: their names go with them, and whatever counts sheets counts anew. */
export function dropSheets({ root }: Workbook, dropped: readonly SheetEntry[]): readonly Edit[] {
  const gone = new Set(dropped.map(({ position }) => position));
  const moved = (position: number) => position - [...gone].filter((at) => at < position).length;
  return [
    ...dropped.map(({ element }) => removal(element)),
    ...nameEdits(root, gone, moved),
    ...viewEdits(root, gone, moved),
  ];
}

function nameEdits(root: XmlElement, gone: ReadonlySet<number>, moved: (position: number) => number): readonly Edit[] {
  const list = child(root, "definedNames");
  if (!list) return [];
  const names = childrenNamed(list, "definedName");
  const positionOf = (element: XmlElement) => {
    const text = attr(element, "localSheetId");
    return text === undefined ? undefined : Number(text);
  };
  const isGone = (element: XmlElement) => gone.has(positionOf(element) ?? -1) || attr(element, "name") === SHEET_MARK;
  if (names.every(isGone)) return [removal(list)];
  return names.flatMap((element) => {
    if (isGone(element)) return [removal(element)];
    const position = positionOf(element);
    return position === undefined || moved(position) === position
      ? []
      : setAttribute(element, "localSheetId", String(moved(position)));
  });
}

/** The tab that was open may have been ours. */
function viewEdits(root: XmlElement, gone: ReadonlySet<number>, moved: (position: number) => number): readonly Edit[] {
  const views = child(root, "bookViews");
  return (views ? childrenNamed(views, "workbookView") : []).flatMap((view) =>
    ["activeTab", "firstSheet"].flatMap((name) => {
      const tab = attr(view, name);
      if (tab === undefined) return [];
      const next = gone.has(Number(tab)) ? 0 : moved(Number(tab));
      return String(next) === tab ? [] : setAttribute(view, name, String(next));
    }),
  );
}
