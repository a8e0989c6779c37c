import { type Dialect, OFFICE_RELATIONSHIPS } from "../package/namespaces";
import type { XmlElement } from "../xml/tree";

/** The attribute `r:id` as a part spells it; where the part has no prefix for it, one is declared on the spot. */
export function relationshipId(root: XmlElement, dialect: Dialect): string {
  const isPrefix = ([name, namespace]: readonly [string, string]) => name !== "" && OFFICE_RELATIONSHIPS.has(namespace);
  const [prefix] = [...root.prefixes].find(isPrefix) ?? [];
  return prefix === undefined ? `xmlns:r="${dialect.relationships}" r:id` : `${prefix}:id`;
}
