/**
 * The number of a line, as forms print it (`1-5`, `D-1-1`, `No.39`, `３９`, `(5)`), in one spelling; undefined for what is none.
 * `date`: Excel's displayed date where a vendor typed 1-5 and Excel made 1月5日 of it.
 */
export function refNumber(text: string): string | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/[‐‑–—−ー－]/g, "-")
    .replace(/\s+/g, "")
    .toUpperCase();
  if (plain.length > LONGEST) return undefined;
  const date = /^(?<month>\d{1,2})月(?<day>\d{1,2})日$/.exec(plain)?.groups;
  if (date) return `${Number(date["month"])}-${Number(date["day"])}`;
  const match =
    /^(?:NO\.?|Q\.?|#|項番|問|第)?[([{【]?(?<ref>[A-Z]{0,2}[-.]?\d{1,3}(?:[-.]\d{1,3}){0,3}[A-Z]?)[)\]}】]?[.:)]?$/.exec(
      plain,
    );
  const ref = match?.groups?.["ref"];
  return ref === undefined ? undefined : canonical(ref);
}

/** A label that begins with its number (`1-5 サービス稼働率`, `Q3. …`), split; the number is undefined where there is none. */
export function splitRef(label: string): { readonly ref: string | undefined; readonly rest: string } {
  const text = label.trim();
  const match = /^(?<ref>[^\s.．:：、)）\]】]{1,8}(?:[.．]\d{1,3}){0,3})[\s.．:：、)）\]】]+(?<rest>\S[\s\S]*)$/u.exec(
    text,
  );
  const ref = match?.groups ? refNumber(match.groups["ref"] ?? "") : undefined;
  return ref === undefined ? { ref, rest: text } : { ref, rest: match?.groups?.["rest"] ?? text };
}

const LONGEST = 14;

/** `1.05`, `1-5`, `01-05` and `1-5` are one number; `3.10` stays apart from `3.1`. */
function canonical(ref: string): string {
  return ref
    .replaceAll(".", "-")
    .split("-")
    .filter((part) => part !== "")
    .map((part) => part.replace(/^0+(?=\d)/, ""))
    .join("-")
    .replace(/^(?<letters>[A-Z]+)(?=\d)/, "$<letters>-");
}
