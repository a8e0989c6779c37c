import type { Mention, Value } from "../../src/model/reading";

/** A mention in the notation of the corpus: `duration 2 week atLeast «2週間前» @夜間`. */
export function toNotation(mention: Mention): string {
  const scope = mention.scope === null ? "" : ` @${mention.scope}`;
  return `${valueNotation(mention)} «${mention.text}»${scope}`;
}

function valueNotation({ value, bound, upper }: Mention): string {
  const amount = (low: number) => (upper === undefined ? `${low}` : `${low}..${upper}`);
  switch (value.type) {
    case "percent":
      return `percent ${amount(value.amount)} ${bound}`;
    case "duration":
      return "unlimited" in value ? "duration unlimited" : `duration ${amount(value.amount)} ${value.unit} ${bound}`;
    case "frequency":
      return value.continuous
        ? "frequency continuous"
        : `frequency ${value.times}/${amount(value.every.amount)} ${value.every.unit} ${bound}`;
    case "count":
    case "money":
    case "size":
    case "bandwidth":
      return `${value.type} ${amount(value.amount)} ${value.unit} ${bound}`;
    case "ratio":
      return `ratio ${amount(value.amount)} ${bound}`;
    default:
      return `${value.type} ${plain(value)}`;
  }
}

function plain(value: Extract<Value, { readonly value: string }>): string {
  return value.value;
}

/** Spellings of a label that mean the same: 99.90 and 99.9. */
export function canonical(notation: string): string {
  const [head = "", ...rest] = notation.split("«");
  const words = head
    .trim()
    .split(" ")
    .map((word) => (/^[\d.]+$/.test(word) && !word.includes("..") ? String(Number(word)) : word))
    .map((word) => word.replace(/^(?<a>\d[\d.]*)\.\.(?<b>\d[\d.]*)$/, (_, a, b) => `${Number(a)}..${Number(b)}`));
  const isDated = words[0] === "date";
  return `${(isDated ? head.trim() : words.join(" ")).replace(/^(?<type>percent|duration [\d.]+ \w+|frequency \S+ \w+) exactly$/, "$1 exactly")} «${rest.join("«")}`.trim();
}

/** The value without its span and scope. */
export function withoutSpan(notation: string): string {
  return notation.split(" «")[0] ?? notation;
}
