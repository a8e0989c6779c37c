/** Fills the `{blanks}` of a sentence, once: what is filled in is never looked at again, whatever the vendor wrote. */
export function fill(template: string, values: { readonly [name: string]: string | number }): string {
  return template.replace(/\{(\w+)\}/g, (blank, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : blank,
  );
}
