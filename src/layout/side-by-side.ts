import { type Header, signatureOf } from "./header";
import type { HeaderRole } from "./header-role";
import { type HeaderVocabulary, votesFor } from "./header-words";

/** Parts the headers of tables that stand beside each other on the same rows, each with items and answers of its own. */
export function splitBeside(header: Header, vocabulary: HeaderVocabulary): readonly Header[] {
  const starts = startsOf(header, vocabulary);
  if (starts.length < 2) return [header];
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? Number.POSITIVE_INFINITY;
    const texts = new Map([...header.texts].filter(([column]) => column >= start && column < end));
    const columns = [...texts.keys()];
    const range = { ...header.range, left: Math.min(...columns), right: Math.max(...columns) };
    return { range, texts, signature: signatureOf(texts), isBeside: true };
  });
}

/** The first column of each table. Columns in another order (回答 項目 種別) end in what seems a second one, but answers nothing. */
function startsOf({ texts }: Header, vocabulary: HeaderVocabulary): readonly number[] {
  const starts: number[] = [];
  let seen = new Set<HeaderRole>();
  const isWhole = () => seen.has("item") && seen.has("answer");
  for (const [column, lines] of [...texts].sort(([one], [other]) => one - other)) {
    const role = votesFor(lines.at(-1) ?? "", vocabulary)[0]?.role;
    const begins = role === "ref" || role === "section" || role === "item";
    if (starts.length === 0 || (begins && isWhole())) {
      starts.push(column);
      seen = new Set();
    }
    if (role) seen.add(role);
  }
  return isWhole() ? starts : starts.slice(0, 1);
}
