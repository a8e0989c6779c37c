import type { ReadableAnswer } from "../find/answer";
import { found } from "../find/found";
import { stickyEnd } from "../find/numbers";
import { findRanges } from "../find/ranges";
import type { FoundOf, Reader } from "./reader";

interface Currency {
  readonly words: RegExp;
  readonly unit: string;
  readonly scale: number;
}

const AFTER: readonly Currency[] = [
  { words: / ?[([]?(?:単位:?)?百万円[)\]]?/y, unit: "JPY", scale: 1e6 },
  { words: / ?[([]?(?:単位:?)?千円[)\]]?/y, unit: "JPY", scale: 1e3 },
  { words: / ?[([]?(?:単位:?)?円[)\]]?/y, unit: "JPY", scale: 1 },
  { words: / ?(?:JPY|yen)(?![a-z])/iy, unit: "JPY", scale: 1 },
  { words: / ?(?:USD|ドル|dollars?)/iy, unit: "USD", scale: 1 },
];
const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/[¥\\] ?$|JPY ?$/i, "JPY"],
  [/\$ ?$|USD ?$/i, "USD"],
];

/** 79,140,000円, 3億7,837万8千円, 16,859,430(千円), ¥1,000. */
export const money: Reader<"money"> = {
  type: "money",
  mentions: (answer) => {
    const { text, numbers } = answer;
    const signed = numbers.flatMap((number): FoundOf<"money">[] => {
      if (currencyAt(text, number.end)) return [];
      const head = text.slice(Math.max(0, number.start - 4), number.start);
      const sign = BEFORE.find(([pattern]) => pattern.test(head));
      const length = sign?.[0].exec(head)?.[0].length ?? 0;
      return sign ? [make(number.amount, sign[1], number.start - length, number.end)] : [];
    });
    return [...free(text), ...named(answer), ...signed]
      .map((mention) => negative(text, mention))
      .map((mention) => openEnded(text, mention));
  },
};

/** 5万円, 10,000~20,000円. */
function named(answer: ReadableAnswer): FoundOf<"money">[] {
  const { text } = answer;
  const currencies = new Map<number, Currency>();
  const unitEnd = (at: number) => {
    const known = currencyAt(text, at);
    if (known) currencies.set(known.end, known.currency);
    return known?.end;
  };
  return findRanges(answer, unitEnd).flatMap(({ low, high, span, lowEnd = span.end }) => {
    const currency = currencies.get(span.end);
    if (!currency) return [];
    const mention = make(low * (currencies.get(lowEnd)?.scale ?? 1), currency.unit, span.start, span.end);
    if (high === undefined) return [mention];
    return [{ ...mention, bound: "between" as const, plainBound: "between" as const, upper: high * currency.scale }];
  });
}

function currencyAt(text: string, at: number): { readonly currency: Currency; readonly end: number } | undefined {
  for (const currency of AFTER) {
    const end = stickyEnd(currency.words, text, at);
    if (end !== undefined) return { currency, end };
  }
  return undefined;
}

function free(text: string): FoundOf<"money">[] {
  return [...text.matchAll(/無料|無償|(?<![a-z])free of charge(?![a-z])/gi)].map((match) =>
    make(0, "JPY", match.index, match.index + match[0].length),
  );
}

/** ▲12,000千円 is a loss. */
function negative(text: string, mention: FoundOf<"money">): FoundOf<"money"> {
  if (!/[▲△-]$/.test(text.slice(0, mention.at.start).slice(-1))) return mention;
  return {
    ...mention,
    value: { ...mention.value, amount: -mention.value.amount },
    at: { ...mention.at, start: mention.at.start - 1 },
  };
}

/** 30,000円~ and 10,000円から are the least one pays. */
function openEnded(text: string, mention: FoundOf<"money">): FoundOf<"money"> {
  const end = stickyEnd(/ ?(?:~|から)(?![ ]?[\d¥$])/y, text, mention.at.end);
  return end === undefined
    ? mention
    : { ...mention, bound: "atLeast", plainBound: "atLeast", at: { ...mention.at, end } };
}

function make(amount: number, unit: string, start: number, end: number): FoundOf<"money"> {
  return found({ type: "money", amount, unit }, { start, end }) as FoundOf<"money">;
}
