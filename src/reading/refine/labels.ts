import type { Span } from "../../model/reading";

/** A heading or "label:" in an answer, and the stretch that it governs. */
export interface Label {
  readonly text: string;
  readonly at: Span;
  readonly governs: Span;
}

const BRACKETED =
  /【[^】\n]{1,40}】|《[^》\n]{1,40}》|〈[^〉\n]{1,40}〉|<[^>\n]{1,40}>|(?<=^|\n)\[[^\]\n]{1,40}\]|(?<=^|[\s。])[■◆□◇▼▽★☆][^\n:(※、。]{1,30}/g;
const INLINE =
  /(?<=^|[\s、。,/;()】>》・※|→])(?<label>(?:[一-龠々ァ-ヴー]{1,4}(?:\/[一-龠々ァ-ヴー]{1,4}){1,3}(?=:)|[A-Z][A-Za-z]{0,20}(?:\/[A-Z][A-Za-z]{0,20}){1,3}|[A-Za-z][A-Za-z0-9 '-]{1,40}|(?=\d{0,6}[^\s\d、。,/;:()【】<>《》※|→・])[^\s、。,/;:()【】<>《》※|→・][^\s、。,/;:()【】<>《》※|→]{0,24})(?: ?\([^()\n]{0,30}\))?)(?:(?<!\d)|(?<=[A-Za-zァ-ヴー]\d{1,2}(?:[-.]\d{1,2}){0,2})(?! ?:\d{2}(?![\d時分秒日週か年%hmds]))) ?(?::(?!\/\/)|\|(?= ?[\d約]))/g;
const TAG_INSIDE = /^[【《〈<[] ?(?:有り?|あり|無し?|なし|○|×|△|はい|いいえ|可|不可|一部[^】]{0,6}) ?[】》〉>\]]$/;

const TAG_WORD = /^(?:有り?|あり|無し?|なし|○|×|△|はい|いいえ|yes|no|可|不可|対応|TEL|FAX|E?-?mail)$/i;

/** Every label of the text; headings govern up to the next heading of their kind, "label:" up to the next label or line. */
export function findLabels(text: string): readonly Label[] {
  const headings = [...text.matchAll(BRACKETED)]
    .filter((match) => !TAG_INSIDE.test(match[0]))
    .map((match) => ({
      kind: match[0].charAt(0),
      text: match[0]
        .replace(/^[【《〈<[■◆□◇▼▽★☆] ?/, "")
        .replace(/ ?[】》〉>\]]$/, "")
        .trim(),
      at: { start: match.index, end: match.index + match[0].length },
    }));
  const inline = [...text.matchAll(INLINE)]
    .filter((match) => !TAG_WORD.test(match.groups?.["label"] ?? ""))
    .map((match) => ({
      kind: ":",
      text: (match.groups?.["label"] ?? "").trim(),
      at: { start: match.index, end: match.index + match[0].length },
    }));
  const all = [...headings, ...inline].sort((one, other) => one.at.start - other.at.start);
  return close(all, text);
}

interface OpenLabel {
  readonly kind: string;
  readonly text: string;
  readonly at: Span;
}

/** A heading closes those that were opened inside its kind, and the one of its kind. */
function close(labels: readonly OpenLabel[], text: string): Label[] {
  const ends = new Map<OpenLabel, number>();
  let open: OpenLabel[] = [];
  for (const label of labels) {
    const same = open.findIndex(({ kind }) => kind === label.kind);
    const closing = same < 0 ? (label.kind === ":" ? [] : open.filter(({ kind }) => kind === ":")) : open.slice(same);
    for (const closed of closing) ends.set(closed, label.at.start);
    open = [...open.filter((one) => !closing.includes(one)), label];
  }
  return labels.map((label) => {
    const end = ends.get(label) ?? text.length;
    const own = label.kind === ":" ? Math.min(end, lineEnd(text, label.at.end)) : end;
    return { text: label.text, at: label.at, governs: { start: label.at.end, end: own } };
  });
}

/** The end of the line, or of the next one where nothing follows the colon. */
function lineEnd(text: string, from: number): number {
  const start = /^\s*\n?/.exec(text.slice(from, from + 20))?.[0].length ?? 0;
  const end = text.indexOf("\n", from + start);
  return end < 0 ? text.length : end;
}
