import { attr, childrenNamed, parseXml } from "../xml/tree";
import { type Package, partText } from "./package";

export const CONTENT_TYPES = "[Content_Types].xml";

/** What kind of content a part holds, as the package declares it; empty where it says nothing. */
export function contentTypeOf(file: Package, part: string): string {
  const source = partText(file, CONTENT_TYPES);
  if (!source) return "";
  const root = parseXml(source.text);
  const override = childrenNamed(root, "Override").find(
    (element) => (attr(element, "PartName") ?? "").toLowerCase() === `/${part}`.toLowerCase(),
  );
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const byExtension = childrenNamed(root, "Default").find(
    (element) => (attr(element, "Extension") ?? "").toLowerCase() === extension,
  );
  return attr(override ?? byExtension ?? root, "ContentType") ?? "";
}
