import type { Span } from "../../model/reading";
import type { ReadableAnswer } from "./answer";
import { stickyEnd } from "./numbers";

/** The choices that a form prints in the cell (有・無, ■有 □無), and the one that is marked; `chosen` is null where none or several are. */
export interface PrintedChoice extends Span {
  readonly chosen: (Span & { readonly meaning: "yes" | "no" }) | null;
}

/** Reads printed choices that begin at `start`: at least one yes and one no, one behind the other. */
export function printedChoiceAt(answer: ReadableAnswer, start: number): PrintedChoice | undefined {
  const options: Option[] = [];
  for (let at: number | undefined = start; at !== undefined && options.length < MOST; ) {
    const option = optionAt(answer, at);
    if (!option) break;
    options.push(option);
    at = stickyEnd(SEPARATOR, answer.text, option.end);
  }
  const end = options.at(-1)?.end;
  const meanings = new Set(options.map(({ meaning }) => meaning));
  if (end === undefined || !meanings.has("yes") || !meanings.has("no")) return undefined;
  return { start, end, chosen: chosenOf(options) };
}

interface Option extends Span {
  readonly meaning: "yes" | "no" | "else";
  readonly mark: "full" | "empty" | "none";
  readonly isBracketed: boolean;
}

const MOST = 6;
const SEPARATOR = / ?(?:[/・、,|]|or(?![a-z])|または|又は) ?| {1,4}/iy;
const BOX = /(?:(?<full>[■✓●◉☒レ]|\[[xX✓○]\])|(?<empty>[□☐]|\[ ?\])) ?/y;
const WORD =
  /(?<open>[([])?(?:(?<yes>有り?|あり|はい|yes|○|可能?|対応(?:済み?)?|実施(?:済み?)?|適合)|(?<no>無し?|なし|いいえ|no|×|不可能?|(?:非|未)対応|未実施|不適合)|(?<else>△|一部(?:対応)?|該当なし|対象外|n\/a|検討中|予定))(?<close>[)\]])?(?<behind> ?\([○✓xX]\))?(?![一-龠ぁ-んァ-ヴa-z\d])/iy;

function optionAt({ text, source, original }: ReadableAnswer, start: number): Option | undefined {
  BOX.lastIndex = start;
  const box = BOX.exec(text);
  WORD.lastIndex = start + (box?.[0].length ?? 0);
  const word = WORD.exec(text);
  if (!word?.groups) return undefined;
  const { yes, no, open, close, behind } = word.groups;
  const end = word.index + word[0].length;
  const meaning = yes ? "yes" : no ? "no" : "else";
  const isFull = box?.groups?.["full"] !== undefined || behind !== undefined;
  const written = original({ start: word.index, end });
  // ㊒ is 有 with a ring around it.
  const isRinged = /[\u3200-\u32ff\u{1f200}-\u{1f25f}]/u.test(source.slice(written.start, written.end));
  return {
    start,
    end,
    meaning,
    mark: isFull ? "full" : box ? "empty" : "none",
    isBracketed: isRinged || (open !== undefined && close !== undefined),
  };
}

/** The only one with a full box, else the only one in brackets. */
function chosenOf(options: readonly Option[]): PrintedChoice["chosen"] {
  const full = options.filter(({ mark }) => mark === "full");
  const marked = full.length > 0 ? full : options.filter(({ isBracketed }) => isBracketed);
  const [only] = marked;
  if (marked.length !== 1 || !only || only.meaning === "else") return null;
  return { start: only.start, end: only.end, meaning: only.meaning };
}
