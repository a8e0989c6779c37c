import type { AnswerState } from "../../src/model/reading";

/** One labelled answer of the corpus, as its file writes it. */
export interface CorpusLine {
  readonly file: string;
  readonly line: number;
  readonly control: string;
  /** The cells' texts. */
  readonly parts: readonly string[];
  readonly state: AnswerState;
  /** The notation of one value each, as in `values` of the file. */
  readonly values: readonly string[];
  readonly conditions: readonly string[];
  readonly isContradictory: boolean;
  /** The promise in vendors' notation; null where nothing is promised. */
  readonly promise: string | null;
}

/** Reads one file of the corpus: tab-separated, header line, `#` for comments. */
export function parseCorpus(file: string, content: string): CorpusLine[] {
  const rows = content.split(/\r?\n/).map((text, index) => ({ text, line: index + 1 }));
  const [header, ...lines] = rows.filter(({ text }) => text !== "" && !text.startsWith("#"));
  const columns = header?.text.split("\t") ?? [];
  return lines.map(({ text, line }) => {
    const cells = text.split("\t");
    const cell = (name: string) => cells[columns.indexOf(name)]?.trim() ?? "";
    const answer = cells[columns.indexOf("answer")] ?? "";
    return {
      file,
      line,
      control: cell("control"),
      parts: answer.replaceAll("\\n", "\n").split("⏐"),
      state: cell("state") as AnswerState,
      values: splitValues(cell("values")),
      conditions: cell("conditions")
        .split(",")
        .map((kind) => kind.trim())
        .filter((kind) => kind !== ""),
      isContradictory: cell("contradiction") === "y",
      promise: cell("promise") === "-" || cell("promise") === "" ? null : cell("promise"),
    };
  });
}

/** Semicolons inside «…» belong to the vendor's words. */
function splitValues(cell: string): string[] {
  return cell
    .split(/;(?=\s*(?:[a-zA-Z]+ ))(?![^«]*»)/)
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
