import type { ColumnAssignment } from "../model/checklist";
import type { ColumnRole } from "../model/form";
import { type AnswerColumns, chooseAnswerColumns } from "./answer-columns";
import { type Column, columnOf, strongestVote } from "./column";
import type { ColumnProfile } from "./column-profile";
import type { Header } from "./header";
import type { HeaderVocabulary } from "./header-words";

/** The columns of one table by what they hold. */
export interface TableColumns {
  readonly ref: number | null;
  readonly sections: readonly number[];
  /** The item's column, then finer divisions of it (細目); the innermost filled one words the line. */
  readonly labels: readonly number[];
  readonly definition: number | null;
  readonly unit: number | null;
  readonly obligation: number | null;
  /** True where that column holds 必須 and 選択, and nothing else. */
  readonly hasMarks: boolean;
  readonly remarks: readonly number[];
  /** One per service or plan. */
  readonly answers: readonly AnswerColumns[];
  /** Columns with cells but no header and no role: where cells of shifted rows end up. */
  readonly stray: readonly number[];
  readonly assignments: readonly ColumnAssignment[];
  /** True where the header itself says 設問 and 回答. */
  readonly isQuestionnaire: boolean;
  /** True where what seems to be the answer stands under a word that means many things (内容, 結果). */
  readonly isVague: boolean;
}

/** Decides the roles from the whole header and the cells together; undefined where no column holds items or none answers. */
export function assignColumns(
  header: Header | undefined,
  profiles: readonly ColumnProfile[],
  vocabulary: HeaderVocabulary,
): TableColumns | undefined {
  const columns = profiles.map((profile) => columnOf(profile, header, vocabulary));
  if (isForeign(columns)) return undefined;
  const item = best(columns, itemScore);
  if (!item || itemScore(item) <= 0) return undefined;

  const taken = new Map<number, ColumnRole>([[item.index, "item"]]);
  const free = () => columns.filter(({ index }) => !taken.has(index));
  const claim = (role: ColumnRole, column: Column | undefined) => {
    if (column) taken.set(column.index, role);
    return column?.index ?? null;
  };

  const ref = claim(
    "ref",
    best(free(), (column) => refScore(column, item)),
  );
  const obligation = claim("obligation", best(free(), obligationScore));
  const unit = claim("unit", best(free(), unitScore));
  for (const column of free())
    if (column.vote("example") > 0.4 && column.vote("answer") < 0.5) claim("example", column);
  const left = free().filter((column) => isSection(column, item));
  // Without a header a column from which cells reach into the items' own is one of labels (子会社 over the names of them).
  const isLabelled = !header && item.profile.spread > 0;
  const [sections, coarser] = isLabelled ? [[], left] : [left, []];
  for (const column of left) claim(isLabelled ? "item" : "section", column);

  const answers = chooseAnswerColumns(free(), item);
  if (answers.length === 0) return undefined;
  for (const answer of answers) {
    for (const column of answer.columns) taken.set(column, "answer");
    for (const column of answer.details) taken.set(column, "detail");
  }
  const firstAnswer = Math.min(...answers.flatMap((answer) => answer.columns));
  const finer = free().filter((column) => isFinerLabel(column, item, firstAnswer));
  for (const column of finer) claim("item", column);
  const definition = claim(
    "definition",
    best(free(), (column) => definitionScore(column, item, firstAnswer)),
  );
  const remarks = free().filter((column) => column.vote("remark") > 0);
  for (const column of remarks) claim("remark", column);

  return {
    ref,
    sections: sections.map(({ index }) => index),
    labels: [...coarser, item, ...finer].map(({ index }) => index),
    definition,
    unit,
    obligation,
    hasMarks: columns.some(({ index, profile }) => index === obligation && profile.obligations > 0.3),
    remarks: remarks.map(({ index }) => index),
    answers,
    stray: free()
      .filter((column) => column.header.length === 0)
      .map(({ index }) => index),
    isQuestionnaire:
      item.vote("item") >= 0.8 &&
      columns.some(({ index, vote }) => taken.get(index) === "answer" && vote("answer") >= 0.9),
    isVague: answers.every(({ columns: own }) => own.every((index) => isVaguelyCalled(columns, index))),
    assignments: columns.flatMap(({ index, header: lines }) => {
      const role = taken.get(index);
      const service = answers.find((answer) => [...answer.columns, ...answer.details].includes(index))?.service ?? null;
      return role ? [{ role, column: index, header: lines.join(" "), service }] : [];
    }),
  };
}

function isVaguelyCalled(columns: readonly Column[], index: number): boolean {
  const weight = columns.find((column) => column.index === index)?.vote("answer") ?? 0;
  return weight > 0 && weight < 0.7;
}

/** A price list, a history, a plan: it has a column that no questionnaire has, and none that is called 回答, or many such columns. */
function isForeign(columns: readonly Column[]): boolean {
  const foreign = columns.filter(({ vote }) => vote("foreign") > 0).length;
  return foreign >= MANY_FOREIGN || (foreign > 0 && columns.every(({ vote }) => vote("answer") < 0.9));
}

/** 件名 状況 担当 期限: a list of issues, though somebody answers them. */
const MANY_FOREIGN = 3;

/** The highest scorer above zero; of equals the rightmost, since a merged label reaches from its group column into its own. */
function best(columns: readonly Column[], score: (column: Column) => number): Column | undefined {
  let chosen: Column | undefined;
  for (const column of columns) {
    const value = score(column);
    if (value > 0 && (!chosen || value >= score(chosen))) chosen = column;
  }
  return chosen;
}

/** Items recognised say most; the header decides where the wording is another vendor's own. */
function itemScore({ vote, profile }: Column): number {
  const { items, rows, refs, questions } = profile;
  const share = items / Math.max(1, rows);
  if (refs > 0.6) return 0;
  const heading = share > 0.2 ? 0 : 0.8 * vote("section");
  return (
    3 * share + 0.8 * vote("item") + 0.2 * questions - vote("answer") - vote("foreign") - vote("reviewer") - heading
  );
}

/** Of two number columns (項番 D-1 merged, 詳細No D-1-1) the one that numbers the lines. */
function refScore(column: Column, item: Column): number {
  const { vote, profile, index } = column;
  const { refs, distinctRefs, rows } = profile;
  if (refs < 0.5 && !(vote("ref") > 0 && refs > 0)) return 0;
  // A header merged over number, group and label (【審査対象項目】) calls all three alike.
  const isUnderItems = strongestVote(column) === "item" && refs > 0.7;
  if (index > item.index && vote("ref") === 0 && !isUnderItems) return 0;
  return vote("ref") * 0.5 + refs + distinctRefs / Math.max(1, rows);
}

function obligationScore({ vote, profile }: Column): number {
  return profile.obligations > 0.3 ? profile.obligations + vote("obligation") : vote("obligation") * 0.5;
}

function unitScore({ vote, profile }: Column): number {
  const isWords = profile.units > 0.5 && profile.averageLength < 15 && vote("answer") < 0.9;
  return isWords ? profile.units + vote("unit") : vote("unit") * 0.5;
}

/** A heading column says so itself; one without a header word stands left of the items. */
function isSection(column: Column, item: Column): boolean {
  if (column.profile.refs > 0.6 || column.profile.averageLength >= 40) return false;
  const role = strongestVote(column);
  const { own, rows, distinct, filled } = column.profile;
  const isRepeated = distinct <= 0.6 * filled;
  // Written once over several rows, repeated, or merged into the items' column: a group, not another kind of cell.
  const isGroup = isRepeated || own <= 0.6 * rows || item.profile.spread > 0;
  if (role === undefined) return column.index < item.index && isGroup;
  if (role === "item" && column.vote("answer") >= 0.5) return false;
  return role === "section" || (role === "item" && (isRepeated || column.index < item.index));
}

/** 規定内容 wherever it stands; a column between item and answer where no header says otherwise. */
function definitionScore(column: Column, item: Column, firstAnswer: number): number {
  const role = strongestVote(column);
  if (role === "definition") return 1 + column.vote("definition");
  const isBetween = column.index > item.index && column.index < firstAnswer;
  return isBetween && (role === undefined || column.vote("definition") > 0) ? 0.1 + column.vote("definition") : 0;
}

/** Between item and answer, short, dividing labels that reach over several rows or columns: 項目 | 細目 | 細目2 | 内容. */
function isFinerLabel(column: Column, item: Column, firstAnswer: number): boolean {
  const { index, profile, vote } = column;
  if (index < item.index || index > firstAnswer || profile.averageLength > 30) return false;
  if (vote("definition") > 0) return false;
  const { own, rows, distinct, filled } = item.profile;
  const reaches = own <= 0.9 * rows || distinct <= 0.95 * filled || profile.spread > 0.3;
  const divides = vote("item") > 0 || reaches;
  return (
    divides && profile.refs < 0.6 && !["foreign", "reviewer", "remark", "example"].includes(strongestVote(column) ?? "")
  );
}
