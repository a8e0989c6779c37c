import type { Answer, AnswerPart, ChecklistRow } from "../model/checklist";
import type { Mention, Reading, Span } from "../model/reading";
import { normalize } from "../text/normalize";

/**
 * A cell that holds nothing but a figure, read with the unit that its row prints elsewhere: in a unit column, or in the label
 * (保存期間（年）, 単位：分). `read` reads the answer with the unit put in; spans come back in the vendor's own characters.
 * Undefined where the cell says more, the row names no unit, or the unit makes no value of it.
 */
export function readBareFigure(
  answer: Answer,
  row: Pick<ChecklistRow, "unit" | "label" | "definition">,
  read: (answer: Pick<Answer, "text" | "parts">) => Reading,
): Reading | undefined {
  const unit = unitOf(row);
  const at = unit === undefined ? undefined : endOfFigure(answer.text);
  if (unit === undefined || at === undefined) return undefined;
  const reading = read({
    text: answer.text.slice(0, at) + unit + answer.text.slice(at),
    parts: withUnit(answer.parts, at, unit),
  });
  const figures = reading.values.filter(({ value }) => value.type !== "yesNo");
  if (reading.state !== "value" || figures.length !== 1) return undefined;
  const back = (offset: number) => (offset <= at ? offset : Math.max(at, offset - unit.length));
  return moved(reading, ({ start, end }) => ({ start: back(start), end: back(end) }), answer.text);
}

const UNIT = `(?:%|パーセント|秒|分|時間|営業日|日|週間?|(?:か|ヶ|ケ|カ|箇)?月|年|世代|回 ?/ ?(?:年|月|週|日|時間?)|件|名|人|社|か所|箇所|倍|百万円|千円|円|[kMGT]?bps|[MGT]B|(?:business )?days?|hours?|minutes?|min|seconds?|sec|weeks?|months?|years?|generations?)(?:間(?!隔))?(?:前|以内|以上|以下|ごと|毎)?`;
const WHOLE = new RegExp(`^[(\\[]?(?:単位 ?:? ?)?(?<unit>${UNIT})[)\\]]?$`);
const IN_LABEL = new RegExp(
  `[(\\[](?:単位 ?:? ?)?(?<unit>${UNIT})[)\\]]\\s*$|単位 ?: ?(?<named>${UNIT})(?![一-龠ァ-ヴ])`,
);

/** The unit that the row prints: its own cell first, then the label, then what is asked. */
function unitOf({ unit, label, definition }: Pick<ChecklistRow, "unit" | "label" | "definition">): string | undefined {
  const own = WHOLE.exec(normalize(unit).text.trim())?.groups?.["unit"];
  const named = [label, definition].map((words) => {
    const groups = IN_LABEL.exec(normalize(words).text.trim())?.groups;
    return groups?.["unit"] ?? groups?.["named"];
  });
  // 12 under 月 are months and no December.
  return (own ?? named[0] ?? named[1])?.replace(/^月/, "か月");
}

/** 4, 約4, 99.9以上: a figure and words that bound it. */
const FIGURE =
  /^(?<head>(?:約|最大|最長|最低|少なくとも|概ね|[≧≦<>＜＞≥≤]=?)?\s?[\d０-９][\d０-９.,．，]{0,15})\s?(?:以上|以内|以下|未満|超|前|程度|まで|ごと|毎)?$/;

/** Where the figure ends that is a line of its own; a second figure anywhere makes the answer more than a figure. */
function endOfFigure(text: string): number | undefined {
  const lines = text.split("\n");
  const [figured, ...more] = lines.filter((line) => /[\d０-９]/.test(line));
  const head = FIGURE.exec(figured?.trim() ?? "")?.groups?.["head"];
  return figured === undefined || head === undefined || more.length > 0 ? undefined : text.indexOf(head) + head.length;
}

function withUnit(parts: readonly AnswerPart[], at: number, unit: string): AnswerPart[] {
  let start = 0;
  return parts.map((part) => {
    const inPart = at - start;
    start += part.text.length + 1;
    const isHere = inPart > 0 && inPart <= part.text.length;
    return isHere ? { ...part, text: part.text.slice(0, inPart) + unit + part.text.slice(inPart) } : part;
  });
}

/** The reading with its spans, and the characters at them, told in another text. */
function moved(reading: Reading, back: (span: Span) => Span, text: string): Reading {
  const placed = <T extends { readonly span: Span; readonly text: string }>(one: T): T => {
    const span = back(one.span);
    return { ...one, span, text: text.slice(span.start, span.end) };
  };
  return {
    ...reading,
    values: reading.values.map((mention: Mention) => placed(mention)),
    conditions: reading.conditions.map(placed),
    discarded: reading.discarded.map(({ mention, because }) => ({ mention: placed(mention), because })),
    contradiction: reading.contradiction.map(back),
    vague: reading.vague.map(back),
  };
}
