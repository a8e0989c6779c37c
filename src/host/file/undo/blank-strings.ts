import { type Package, partText } from "../package/package";
import { readSheet } from "../reading/sheet";
import { attribute, attributesOf } from "../xml/attributes";
import type { Edit } from "../xml/splice";
import { endTag, localName, nextTag } from "../xml/tags";
import { charactersOf } from "../xml/tree";

/**
 * Empties the shared strings that only dropped sheets show: what was found, and what was decided about it, does not stay
 * in the file. Numbers of strings do not change.
 */
export function blankStrings(
  file: Package,
  stringsPart: string,
  dropped: readonly string[],
  kept: readonly string[],
): readonly Edit[] {
  const xml = partText(file, stringsPart)?.text;
  if (xml === undefined) return [];
  const inUse = new Set(kept.flatMap((part) => stringsIn(file, part)));
  const ours = new Set(dropped.flatMap((part) => stringsIn(file, part)).filter((index) => !inUse.has(index)));
  const edits: Edit[] = [];
  let index = 0;
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (localName(tag.name) !== "si" || tag.kind === "close") continue;
    const end = tag.kind === "empty" ? tag : endTag(xml, tag);
    const prefix = tag.name.slice(0, -"si".length);
    if (ours.has(index) && tag.kind === "open")
      edits.push({ at: tag.end, remove: end.start - tag.end, insert: `<${prefix}t/>` });
    index += 1;
    tag = end;
  }
  return edits;
}

/** The numbers of the strings that a sheet shows. */
function stringsIn(file: Package, part: string): readonly number[] {
  const { source, data } = readSheet(file, part);
  const xml = source.text;
  const found: number[] = [];
  if (!data) return found;
  for (let tag = nextTag(xml, data.innerStart); tag && tag.start < data.innerEnd; tag = nextTag(xml, tag.end)) {
    if (tag.kind !== "open" || localName(tag.name) !== "c") continue;
    const end = endTag(xml, tag);
    if (attribute(attributesOf(xml, tag), "t") === "s") found.push(Number(charactersOf(xml, tag.end, end.start)));
    tag = end;
  }
  return found;
}
