/** One UTF-16 unit of the normalised text and the original characters that it came from. */
export interface Letter {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const DIGIT = /^\d$/;
const NUMERAL = /^[\d一二三四五六七八九十百千数何半]$/;
const KANA_OR_KANJI = /^[\u3040-\u30ff\u3400-\u9fff]$/;
const COUNTED_AFTER_KA = /^[月所国年]$/;

/** Drops the spaces that text tools leave inside "7 日前", "99.9 %", "2 2時" and "暗 号 化 済", and spells ケ月 カ所 箇月 as か月 か所. */
export function joinTorn(torn: readonly Letter[]): Letter[] {
  const letters = closeSpacedOut(torn);
  const joined: Letter[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at];
    if (!letter) continue;
    if (isGap(letter)) {
      const next = afterGap(letters, at);
      const gap = letters.slice(at, next);
      if (gap.some(({ unit }) => unit === "\n") || !isInsideNumber(joined, letters, next))
        joined.push(...shortened(gap));
      at = next - 1;
      continue;
    }
    const before = joined.at(-1)?.unit ?? "";
    const isKa =
      /^[ケカか箇]$/.test(letter.unit) && NUMERAL.test(before) && COUNTED_AFTER_KA.test(letters[at + 1]?.unit ?? "");
    joined.push(isKa ? { ...letter, unit: "か" } : letter);
  }
  return joined;
}

function isGap({ unit }: Letter): boolean {
  return unit === " " || unit === "\n";
}

function afterGap(letters: readonly Letter[], at: number): number {
  let next = at;
  for (let letter = letters[next]; letter && isGap(letter); letter = letters[next]) next += 1;
  return next;
}

const LONGEST_GAP = 2;

/** Blank lines and runs of spaces say no more than one line end or space does. */
function shortened(gap: readonly Letter[]): readonly Letter[] {
  if (gap.length <= LONGEST_GAP) return gap;
  const lineEnd = gap.find(({ unit }) => unit === "\n") ?? gap[0];
  return lineEnd ? [lineEnd] : [];
}

/** True between a digit and its unit, and between the digits of "2 2時"; a list number before a figure (line start) stays apart. */
function isInsideNumber(before: readonly Letter[], letters: readonly Letter[], next: number): boolean {
  const last = before.at(-1)?.unit ?? "";
  const following = letters[next]?.unit ?? "";
  // "90 日 間": the unit's second half.
  if (following === "間") return LENGTH.test(last) && /^[\dか]$/.test(before.at(-2)?.unit ?? "");
  // "99. 9%" and "99 .9%", "99 . 9 %": the point was torn off.
  if (last === "." && endsInPercentage(before)) return isFractionOfPercent(letters, next);
  if (!DIGIT.test(last)) return false;
  if (following === ".") return isFractionOfPercent(letters, afterGap(letters, next + 1));
  if (following === "%" || KANA_OR_KANJI.test(following)) return true;
  if (!DIGIT.test(following)) return false;
  // "9 0日間": no length begins with nothing.
  if (following === "0" && /^[日年週か分秒世%]$/.test(letters[next + 1]?.unit ?? "")) return true;
  const beforeLast = before.at(-2)?.unit ?? "\n";
  const isLoneDigit = /^[~\u3040-\u30ff\u3400-\u9fff]$/.test(beforeLast);
  return isLoneDigit && /^[時分秒日週年]$/.test(letters[afterGap(letters, next + 1)]?.unit ?? "");
}

/** One to three digits and a point; 2024. ends a sentence. */
function endsInPercentage(before: readonly Letter[]): boolean {
  const tail = before.slice(-5).map(({ unit }) => unit);
  return /(?<!\d)\d{1,3}\.$/.test(tail.join(""));
}

/** The digits from `at` on end in a percent sign. */
function isFractionOfPercent(letters: readonly Letter[], at: number): boolean {
  let next = at;
  while (next - at < 4 && DIGIT.test(letters[next]?.unit ?? "")) next += 1;
  return next > at && letters[afterGap(letters, next)]?.unit === "%";
}

const LENGTH = /^[年月週日時分秒]$/;
const SPELT = /^[\d.,%()\u3001\u3002\u3040-\u30ff\u3400-\u9fff]$/;
const SAYS = /^[%\u3040-\u30ff\u3400-\u9fff]$/;
const FEWEST = 4;

/** Without the gaps of what is spaced out letter by letter: "9 9 . 9 % 以 上", "暗 号 化 済". */
function closeSpacedOut(letters: readonly Letter[]): readonly Letter[] {
  const dropped = new Set<number>();
  for (let start = 0; start < letters.length; start += 1) {
    if (!isAlone(letters, start)) continue;
    let end = start;
    while (letters[end + 1]?.unit === " " && isAlone(letters, end + 2)) end += 2;
    const run = letters.slice(start, end + 1).filter((letter) => !isGap(letter));
    if (run.length >= FEWEST && run.some(({ unit }) => SAYS.test(unit)))
      for (let gap = start + 1; gap < end; gap += 2) dropped.add(gap);
    start = end;
  }
  return dropped.size === 0 ? letters : letters.filter((_, index) => !dropped.has(index));
}

/** A letter with a gap, or nothing, at either side. */
function isAlone(letters: readonly Letter[], at: number): boolean {
  const letter = letters[at];
  const before = letters[at - 1];
  const after = letters[at + 1];
  return letter !== undefined && SPELT.test(letter.unit) && (!before || isGap(before)) && (!after || isGap(after));
}
