import { attr, childrenNamed, parseXml } from "../xml/tree";
import { hasPart, type Package, partNames, partText } from "./package";

/** How one part refers to another. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The last word of the type, the same in transitional and strict workbooks: `worksheet`, `comments` … */
  readonly kind: string;
  /** The part it points to; the address itself where it leads outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships of a part, `""` for those of the whole package. Empty where it has none. */
export function relationshipsOf(file: Package, part: string): readonly Relationship[] {
  const source = partText(file, relationshipsPart(part));
  if (!source) return [];
  return childrenNamed(parseXml(source.text), "Relationship").map((element) => {
    const type = attr(element, "Type") ?? "";
    const target = attr(element, "Target") ?? "";
    const isExternal = attr(element, "TargetMode") === "External";
    return {
      id: attr(element, "Id") ?? "",
      type,
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: isExternal ? target : existing(file, resolve(part, target)),
      isExternal,
    };
  });
}

/** Every part that any part refers to, whether or not it is there. */
export function allTargets(file: Package): readonly string[] {
  return ["", ...partNames(file)].flatMap((part) =>
    relationshipsOf(file, part)
      .filter(({ isExternal }) => !isExternal)
      .map(({ target }) => target),
  );
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The way from one part to another: `xl/worksheets/sheet1.xml`, `xl/comments1.xml` → `../comments1.xml`. */
export function relativeTarget(from: string, to: string): string {
  const source = from.split("/").slice(0, -1);
  const target = to.split("/");
  let shared = 0;
  while (shared < source.length && shared < target.length - 1 && source[shared] === target[shared]) shared += 1;
  return [...source.slice(shared).map(() => ".."), ...target.slice(shared)].join("/");
}

function resolve(from: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/[#?].*$/s, "");
  const steps = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Targets are URIs, and some zips hold the name that a URI spells. */
function existing(file: Package, name: string): string {
  if (hasPart(file, name) || !name.includes("%")) return name;
  try {
    const plain = decodeURIComponent(name);
    return hasPart(file, plain) ? plain : name;
  } catch {
    return name;
  }
}
