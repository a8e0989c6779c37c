import { HostError } from "../../port";
import { CONTENT_TYPES } from "../package/content-types";
import { type Package, partText } from "../package/package";
import { escapeAttribute } from "../xml/escape";
import type { Edit } from "../xml/splice";
import { attr, childrenNamed, parseXml } from "../xml/tree";
import { append, prefixed } from "./insert";

/** Gathers the content types of new parts. */
export function contentTypeDraft(base: Package) {
  const source = partText(base, CONTENT_TYPES);
  if (!source) throw new HostError("damaged", { part: CONTENT_TYPES, what: "missing" });
  const root = parseXml(source.text);
  const defaults = new Map(
    childrenNamed(root, "Default").map((element) => [
      (attr(element, "Extension") ?? "").toLowerCase(),
      attr(element, "ContentType"),
    ]),
  );
  const additions: string[] = [];
  return {
    part: CONTENT_TYPES,
    declare: (part: string, type: string) => {
      const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
      const byExtension = defaults.get(extension);
      if (byExtension === type) return;
      if (byExtension === undefined && extension !== "xml") {
        defaults.set(extension, type);
        additions.push(`<Default Extension="${extension}" ContentType="${type}"/>`);
      } else {
        additions.push(`<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`);
      }
    },
    edits: (): readonly Edit[] => (additions.length === 0 ? [] : [append(root, prefixed(additions.join(""), root))]),
  };
}
