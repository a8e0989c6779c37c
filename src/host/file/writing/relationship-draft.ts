import { type Package, partText } from "../package/package";
import { relationshipsPart, relativeTarget } from "../package/relationships";
import { escapeAttribute } from "../xml/escape";
import type { Edit } from "../xml/splice";
import { attr, parseXml } from "../xml/tree";
import { append, prefixed } from "./insert";

/** Gathers what one part shall refer to. */
export function relationshipDraft(base: Package, from: string) {
  const source = partText(base, relationshipsPart(from));
  const root = source && parseXml(source.text);
  const taken = new Set((root?.children ?? []).map((element) => attr(element, "Id") ?? ""));
  const additions: string[] = [];
  let number = Math.max(
    0,
    ...[...taken].map((id) => Number(/^rId(?<number>\d{1,9})$/.exec(id)?.groups?.["number"] ?? 0)),
  );
  return {
    isNew: !root,
    relate: (type: string, to: string) => {
      number += 1;
      const id = `rId${number}`;
      const target = escapeAttribute(relativeTarget(from, to));
      additions.push(`<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
      return id;
    },
    xml: () =>
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${additions.join("")}</Relationships>`,
    edits: (): readonly Edit[] =>
      root && additions.length > 0 ? [append(root, prefixed(additions.join(""), root))] : [],
  };
}
