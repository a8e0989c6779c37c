/** A Markdown table; a cell may hold several lines. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(" | ")} |`;
  return [line(header), `|${header.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}

function inCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", "<br>");
}

/** A link where there is an address, else the words alone. */
export function link(text: string, url: string | undefined): string {
  return url ? `[${text}](${url})` : text;
}
