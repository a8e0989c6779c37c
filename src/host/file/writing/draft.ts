import { HostError } from "../../port";
import { once } from "../once";
import { encodeLike, hasPart, type Package, partText, withParts } from "../package/package";
import { allTargets, relationshipsPart } from "../package/relationships";
import type { UndoneEdit, UndoneWork } from "../undo/journal";
import type { PartText } from "../xml/encoding";
import { type Edit, inverse, splice } from "../xml/splice";
import { parseXml, type XmlElement } from "../xml/tree";
import { crc32 } from "../zip/crc32";
import { contentTypeDraft } from "./content-type-draft";
import { relationshipDraft } from "./relationship-draft";

/** All changes of one validation, gathered on the workbook as it was and made at once. */
export interface Draft {
  readonly base: Package;
  /** A part that is there, with its tree: what edits speak of. */
  open(part: string): OpenPart;
  edit(part: string, ...edits: readonly Edit[]): void;
  /** A new part in UTF-8, with its content type. */
  add(part: string, xml: string, contentType: string): void;
  /** The first name that is free, counting from 1. */
  freeName(name: (number: number) => string): string;
  /** Makes one part refer to another; gives the relationship's id. */
  relate(from: string, type: string, to: string): string;
  /** The workbook with all changes made, and how to undo them. */
  finish(): { readonly file: Package; readonly undo: UndoneWork };
}

export interface OpenPart {
  readonly source: PartText;
  readonly root: XmlElement;
}

const OPAQUE: ReadonlySet<string> = new Set(["sheetData"]);

export function draftOn(base: Package): Draft {
  const open = new Map<string, OpenPart>();
  const edits = new Map<string, Edit[]>();
  const added = new Map<string, string>();
  const types = contentTypeDraft(base);
  const relationships = new Map<string, ReturnType<typeof relationshipDraft>>();
  // A part that is referred to and missing would come into being with one of ours.
  const mentioned = once(() => new Set(allTargets(base).map((target) => target.toLowerCase())));

  const draft: Draft = {
    base,
    open: (part) => {
      const known = open.get(part) ?? readPart(base, part);
      open.set(part, known);
      return known;
    },
    edit: (part, ...more) => {
      edits.set(part, [...(edits.get(part) ?? []), ...more]);
    },
    add: (part, xml, contentType) => {
      added.set(part, xml);
      types.declare(part, contentType);
    },
    freeName: (name) => {
      for (let number = 1; ; number += 1) {
        const candidate = name(number);
        const isTaken = [candidate, relationshipsPart(candidate)].some(
          (part) => hasPart(base, part) || added.has(part),
        );
        if (!isTaken && !mentioned().has(candidate.toLowerCase())) return candidate;
      }
    },
    relate: (from, type, to) => {
      const known = relationships.get(from) ?? relationshipDraft(base, from);
      relationships.set(from, known);
      return known.relate(type, to);
    },
    finish: () => {
      for (const [from, made] of relationships) {
        const part = relationshipsPart(from);
        if (made.isNew) draft.add(part, made.xml(), RELATIONSHIPS_TYPE);
        else draft.edit(part, ...made.edits());
      }
      draft.edit(types.part, ...types.edits());
      return finished(base, edits, added);
    },
  };
  return draft;
}

const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

function readPart(base: Package, part: string): OpenPart {
  const source = partText(base, part);
  if (!source) throw new HostError("damaged", { part, what: "missing" });
  return { source, root: parseXml(source.text, OPAQUE) };
}

function finished(base: Package, edits: ReadonlyMap<string, readonly Edit[]>, added: ReadonlyMap<string, string>) {
  const changes = new Map<string, Uint8Array>();
  const parts: UndoneEdit[] = [];
  for (const [part, list] of edits) {
    const source = partText(base, part);
    if (!source || list.length === 0) continue;
    const content = encodeLike(source, splice(source.text, list));
    changes.set(part, content);
    parts.push({ part, crc: crc32(content), edits: inverse(source.text, list) });
  }
  const encoder = new TextEncoder();
  for (const [part, xml] of added) changes.set(part, encoder.encode(xml));
  return { file: withParts(base, changes), undo: { parts, added: [...added.keys()] } };
}
