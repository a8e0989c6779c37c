/** A Markdown table: its header row and its body, cell by cell. */
export interface MarkdownTable {
  readonly heading: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a Markdown text, each under the nearest `##` heading above it. `<br>` is a line break. */
export function markdownTables(text: string): readonly MarkdownTable[] {
  const tables: { heading: string; header: string[]; rows: string[][] }[] = [];
  let heading = "";
  let isInTable = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("## ")) heading = line.slice(3).trim();
    if (!line.startsWith("|")) {
      isInTable = false;
      continue;
    }
    const cells = cellsOf(line);
    const table = tables.at(-1);
    if (!isInTable || !table) tables.push({ heading, header: cells, rows: [] });
    else if (!cells.every((cell) => /^:?-{3,}:?$/.test(cell))) table.rows.push(cells);
    isInTable = true;
  }
  return tables;
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\|/, "")
    .replace(/\|\s*$/, "")
    .split("|")
    .map((cell) => cell.trim().replaceAll("<br>", "\n"));
}
