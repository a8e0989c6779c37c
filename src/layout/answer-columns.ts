import type { Column } from "./column";
import { HEADER_ROLES } from "./header-role";
import { isTickHeader } from "./tick-columns";

/** The columns that make up one answer per row. */
export interface AnswerColumns {
  /** One column; or several that are ticked (はい・いいえ・対象外). */
  readonly columns: readonly number[];
  /** For ticked columns: what a tick in it says, by column; null where the cell is the answer itself. */
  readonly ticks: ReadonlyMap<number, string> | null;
  /** Where the vendor adds to the answer (補足, 内容, the vendor's own 備考). */
  readonly details: readonly number[];
  /** The service or plan, where there are several. */
  readonly service: string | null;
}

/** Chooses among the columns that have no role yet; empty where none can be the vendor's answer. */
export function chooseAnswerColumns(columns: readonly Column[], item: Column): readonly AnswerColumns[] {
  const vendors = columns.filter((column) => column.vote("foreign") === 0 && column.vote("reviewer") === 0);
  const chosen = chooseAmong(vendors, item);
  // 確認結果 and the like are the buyer's, unless the vendor has nowhere else to answer.
  return chosen.length > 0
    ? chosen
    : chooseAmong(
        columns.filter((column) => column.vote("answer") > 0),
        item,
      );
}

function chooseAmong(ours: readonly Column[], item: Column): readonly AnswerColumns[] {
  const ticked = tickGroup(ours);
  if (ticked) return [{ ...ticked, details: detailsOf(ours, ticked.columns), service: null }];

  const possible = withoutDefinition(ours.filter((column) => column.vote("answer") >= 0.5));
  const strong = preferFilled(possible.filter((column) => column.vote("answer") >= 0.9));
  const medium = preferFilled(possible).filter((column) => column.vote("answer") >= 0.7);
  if (strong.length > 1) return severalAnswers(strong, ours);
  if (strong.length === 1 && strong[0]) {
    // 有無 or 対応可否 before 回答内容: the tag first, then the words.
    const isShort = isTag(strong[0]);
    const tag = medium.find((column) => column !== strong[0] && isTag(column) && (!isShort || isCalledTag(column)));
    return [oneAnswer(tag ?? strong[0], ours, tag ? [strong[0].index] : [])];
  }
  // 当社の設定値 | 内容: what is only called an answer goes before what may also be said beside one.
  const only = preferFilled(possible).filter((column) => !maySayMore(column));
  if (medium.some((column) => !maySayMore(column))) return severalAnswers(medium, ours);
  if (only.length > 0) return severalAnswers(only, ours);
  if (medium.length > 0) return severalAnswers(medium, ours);

  const right = ours.filter(({ index }) => index > item.index);
  const value = ours.every(({ header }) => header.length === 0) ? valueColumn(right) : undefined;
  if (value) return [oneAnswer(value, ours)];
  // 項目 | 細目 | 内容: what stands left of a possible answer divides the item; what stands right of it is a service.
  const weak = possible.filter(({ index }) => index > item.index);
  const unnamed = servicesAmong(ours, item).filter(({ index }) => index > (weak.at(-1)?.index ?? -1));
  if (unnamed.length > 0) return severalAnswers(unnamed, ours);
  if (weak.length > 0) return severalAnswers(weak, ours);
  // Nobody has answered yet in the column that bears the vendor's name.
  return severalAnswers(
    right.filter((column) => isNameless(column) && column.profile.filled === 0),
    ours,
  );
}

/** 内容 before 設定値 words the item, whether or not anything stands under 設定値; and so does 内容 that says what is asked. */
function withoutDefinition(columns: readonly Column[]): readonly Column[] {
  return columns.filter(
    ({ index, vote, profile }) =>
      vote("definition") === 0 ||
      (profile.explaining < 0.5 &&
        !columns.some((other) => other.index > index && other.vote("answer") > 0 && !maySayMore(other))),
  );
}

/** 対応可否 that the vendor left empty all the way down says nothing beside a filled 回答; a form not filled in has only empty ones. */
function preferFilled(columns: readonly Column[]): readonly Column[] {
  const filled = columns.filter(({ profile }) => profile.filled > 0);
  return filled.length > 0 ? filled : columns;
}

/** Without any header: of the columns right of the labels the one that is filled most and holds no labels itself. */
function valueColumn(columns: readonly Column[]): Column | undefined {
  const score = ({ profile }: Column) => profile.own * (1 - profile.spread) - 2 * profile.items;
  return columns.reduce<Column | undefined>(
    (chosen, column) => (score(column) > (chosen ? score(chosen) : 0) ? column : chosen),
    undefined,
  );
}

/** はい | いいえ | 対象外: at least two neighbours whose headers are answers and whose cells are ticks. */
function tickGroup(columns: readonly Column[]): Pick<AnswerColumns, "columns" | "ticks"> | undefined {
  const ticked = columns.filter(
    ({ header, profile }) => isTickHeader(header.at(-1) ?? "") && profile.averageLength < 8,
  );
  if (ticked.length < 2) return undefined;
  return {
    columns: ticked.map(({ index }) => index),
    ticks: new Map(ticked.map(({ index, header }) => [index, header.at(-1) ?? ""])),
  };
}

function oneAnswer(column: Column, all: readonly Column[], first: readonly number[] = []): AnswerColumns {
  const details = detailsOf(all, [column.index, ...first]).filter((detail) => !first.includes(detail));
  return { columns: [column.index], ticks: null, details: [...first, ...details], service: null };
}

/** Several answer columns are either one answer in several cells (対応可否 | 内容), or services side by side. */
function severalAnswers(answers: readonly Column[], all: readonly Column[]): readonly AnswerColumns[] {
  const [first, second] = answers;
  if (!first) return [];
  if (!second) return [oneAnswer(first, all)];
  const tag = answers.find(isTag);
  const words = answers.find((answer) => !isTag(answer));
  if (answers.length === 2 && tag && words && haveSameHead(tag, words)) return [oneAnswer(tag, all, [words.index])];
  // 状況 | 内容 under one head name no services; 目標値 | 実績値 and プランA | プランB are answers of their own.
  const apart = answers.filter((answer) => !maySayMore(answer));
  if (apart.length < 2 && answers.every((answer) => haveSameHead(first, answer))) {
    return [
      oneAnswer(
        apart[0] ?? first,
        all,
        answers.map(({ index }) => index).filter((at) => at !== (apart[0] ?? first).index),
      ),
    ];
  }
  const named = apart.length < 2 ? answers : apart;
  return named.map((answer, at) => {
    const next = named[at + 1]?.index ?? Number.POSITIVE_INFINITY;
    const details = detailsOf(all, [answer.index])
      .filter((detail) => detail > answer.index)
      .filter((detail) => detail < next && !named.some(({ index }) => index === detail));
    return { columns: [answer.index], ticks: null, details, service: serviceOf(answer) };
  });
}

/** 内容, Contents: an answer, or what is said beside one. */
function maySayMore({ word, vote }: Column): boolean {
  return word !== null && (vote("detail") > 0 || vote("definition") > 0);
}

/** 回答 over 有無 and 内容, or no head at all; サービスA over one and サービスB over the other are two answers. */
function haveSameHead(one: Column, other: Column): boolean {
  const head = ({ header }: Column) => header.slice(0, -1).join(" ");
  return head(one) === head(other);
}

/** The header line that is no header word names the service; else the innermost line does. */
function serviceOf({ header }: Column): string | null {
  return header.length > 1 ? header.join(" ") : (header[0] ?? null);
}

/** Columns in which the vendor goes on: by their header, or the vendor's own 備考. */
function detailsOf(columns: readonly Column[], answers: readonly number[]): readonly number[] {
  const others = columns.filter(({ index }) => !answers.includes(index));
  const isDefined = others.some(({ vote }) => vote("definition") >= 0.8);
  return others.filter((column) => isDetail(column, answers, isDefined)).map(({ index }) => index);
}

function isDetail({ vote, profile, index }: Column, answers: readonly number[], isDefined: boolean): boolean {
  if (vote("definition") >= 0.8) return false;
  // 内容 before the answer words the item, unless another column does; behind it the vendor goes on there.
  if (vote("definition") > 0 && !isDefined && index < Math.min(...answers)) return false;
  if (vote("detail") >= 0.6 || vote("answer") >= 0.5) return true;
  // METI prints its own commentary as 備考; whoever answers writes no 「…を取り決める。」 there.
  return vote("remark") > 0 && profile.normative < 0.4;
}

/** Short marks only: 有, ○, Yes. */
function isTag({ profile }: Column): boolean {
  return profile.filled > 0 && profile.averageLength <= 6;
}

/** 有無, 対応可否: what comes first even where the words beside it are as short. */
function isCalledTag({ word }: Column): boolean {
  return word !== null && /有無|可否/u.test(word);
}

/** Columns named after services or plans: right of the items, and wherever else a column is filled just like those. */
function servicesAmong(columns: readonly Column[], item: Column): readonly Column[] {
  const unnamed = columns.filter(isUnnamed);
  const right = unnamed.filter(({ index }) => index > item.index);
  const isAlike = ({ profile }: Column) =>
    profile.refs < 0.5 &&
    profile.items === 0 &&
    profile.distinct > 0.4 * profile.filled &&
    profile.own >= 0.8 * profile.rows;
  return unnamed.filter((column) => right.includes(column) || isAlike(column));
}

/** A column that bears the vendor's, a service's or a plan's name, and answers. */
function isUnnamed(column: Column): boolean {
  return column.profile.own > 0 && isNameless(column);
}

/** A header that is no header word at all. */
function isNameless({ header, vote }: Column): boolean {
  return header.some((line) => line !== "") && HEADER_ROLES.every((role) => vote(role) === 0);
}
