import type { Cell } from "../../../model/address";
import type { Edit } from "../xml/splice";
import { malformed } from "../xml/tags";
import type { NoteBox } from "./note-box";

export interface NoteShape {
  readonly at: Cell;
  readonly box: NoteBox;
}

/** A drawing part with the boxes of our notes. */
export function newDrawing(shapes: readonly NoteShape[]): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${SHAPE_TYPE}${shapesXml(shapes, FIRST_ID)}</xml>`
  );
}

/**
 * Puts our boxes behind those that a drawing has. Excel's drawings are not always well-formed XML (an unclosed `<br>`, for
 * instance), so nothing but the end of the root and the numbers in use are looked for.
 */
export function appendShapes(drawing: string, shapes: readonly NoteShape[]): Edit {
  const end = /<\/(?:\w+:)?xml\s*>\s*$/.exec(drawing.slice(-200));
  if (!end) throw malformed();
  const ids = [...drawing.matchAll(/_x0000_s(?<id>\d{1,9})\b/g)].map(({ groups }) => Number(groups?.["id"]));
  const type = drawing.includes('id="_x0000_t202"') ? "" : SHAPE_TYPE;
  const first = ids.reduce((highest, id) => Math.max(highest, id + 1), FIRST_ID);
  return { at: Math.max(0, drawing.length - 200) + end.index, remove: 0, insert: type + shapesXml(shapes, first) };
}

const FIRST_ID = 1025;

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

const SHAPE_TYPE =
  `<v:shapetype ${NAMESPACES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Hidden until the pointer is over the cell. */
function shapesXml(shapes: readonly NoteShape[], firstId: number): string {
  return shapes
    .map(({ at, box }, index) => {
      const size = `width:${(box.width * 72) / 96}pt;height:${(box.height * 72) / 96}pt`;
      return (
        `<v:shape ${NAMESPACES} id="_x0000_s${firstId + index}" type="#_x0000_t202" style="position:absolute;margin-left:0;margin-top:0;${size};z-index:${index + 1};visibility:hidden" fillcolor="#fffff0" strokecolor="#8a8f98" o:insetmode="auto">` +
        '<v:fill color2="#fffff0"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
        '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
        `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${box.anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
        `<x:Row>${at.row}</x:Row><x:Column>${at.column}</x:Column></x:ClientData></v:shape>`
      );
    })
    .join("");
}
