/** The text between `<!-- generated: NAME -->` and `<!-- /generated: NAME -->` replaced; a page without the marks is refused. */
export function replaceGenerated(page: string, name: string, content: string): string {
  const opening = `<!-- generated: ${name} -->`;
  const closing = `<!-- /generated: ${name} -->`;
  const start = page.indexOf(opening);
  const end = page.indexOf(closing, start);
  if (start < 0 || end < 0) throw new Error(`the page has no ${opening} … ${closing}`);
  return `${page.slice(0, start + opening.length)}\n${content}\n${page.slice(end)}`;
}
