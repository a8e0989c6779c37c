/** A change of a text: from `at`, `remove` characters make way for `insert`. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Takes a stretch of text away, an element for instance. */
export function removal({ start, end }: { readonly start: number; readonly end: number }): Edit {
  return { at: start, remove: end - start, insert: "" };
}

/** Applies edits that all speak of the same text. Insertions at one place come out in the order given; none may overlap. */
export function splice(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { at, remove, insert } of inOrder(edits)) {
    if (at < done) throw new RangeError("edits overlap");
    pieces.push(text.slice(done, at), insert);
    done = at + remove;
  }
  pieces.push(text.slice(done));
  return pieces.join("");
}

/** The edits that lead back, speaking of the spliced text. */
export function inverse(text: string, edits: readonly Edit[]): readonly Edit[] {
  let shift = 0;
  return inOrder(edits).map(({ at, remove, insert }) => {
    const back = { at: at + shift, remove: insert.length, insert: text.slice(at, at + remove) };
    shift += insert.length - remove;
    return back;
  });
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.at - b.at || Math.sign(a.remove) - Math.sign(b.remove));
}
