import { found } from "../find/found";
import { stickyEnd } from "../find/numbers";
import type { FoundOf, Reader } from "./reader";

const AFTER: readonly (readonly [RegExp, string, number])[] = [
  [/ ?[([]?(?:単位:?)?百万円[)\]]?/y, "JPY", 1e6],
  [/ ?[([]?(?:単位:?)?千円[)\]]?/y, "JPY", 1e3],
  [/ ?[([]?(?:単位:?)?円[)\]]?/y, "JPY", 1],
  [/ ?(?:JPY|yen)(?![a-z])/iy, "JPY", 1],
  [/ ?(?:USD|ドル|dollars?)/iy, "USD", 1],
];
const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/[¥\\] ?$|JPY ?$/i, "JPY"],
  [/\$ ?$|USD ?$/i, "USD"],
];

/** 79,140,000円, 3億7,837万8千円, 16,859,430(千円), ¥1,000. */
export const money: Reader<"money"> = {
  type: "money",
  mentions: ({ text, numbers }) =>
    [
      ...free(text),
      ...numbers.flatMap((number): FoundOf<"money">[] => {
        for (const [pattern, unit, scale] of AFTER) {
          const end = stickyEnd(pattern, text, number.end);
          if (end !== undefined) return [make(number.amount * scale, unit, number.start, end)];
        }
        const head = text.slice(Math.max(0, number.start - 4), number.start);
        const sign = BEFORE.find(([pattern]) => pattern.test(head));
        const length = sign?.[0].exec(head)?.[0].length ?? 0;
        return sign ? [make(number.amount, sign[1], number.start - length, number.end)] : [];
      }),
    ]
      .map((mention) => negative(text, mention))
      .map((mention) => openEnded(text, mention)),
};

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
