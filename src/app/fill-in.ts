/** Values for the blanks of a sentence, by name. */
export type Details = { readonly [name: string]: string };

/** Fills the `{blanks}` of a sentence. A blank without a value stays visible: a gap in a sentence would hide our mistake. */
export function fillIn(template: string, details: Details): string {
  return template.replace(/\{(\w+)\}/g, (blank, name: string) => details[name] ?? blank);
}
