import { columnName, fromA1 } from "../model/address";
import type { Checklist, ColumnAssignment } from "../model/checklist";
import type { ColumnRole } from "../model/form";
import type { AnswerColumns } from "./answer-columns";
import type { TableColumns } from "./column-roles";
import type { Header } from "./header";
import { isTickHeader } from "./tick-columns";

/** Column letters by role, as corrections and remembered layouts write them; several of one role are separated by commas. */
export type ColumnLetters = { readonly [role: string]: string };

/** The columns that a person has settled; undefined where no item or no answer column is among them. */
export function settledColumns(letters: ColumnLetters, header: Header | undefined): TableColumns | undefined {
  const of = (role: ColumnRole) => columnsOf(letters[role] ?? "");
  const labels = of("item");
  const answers = of("answer");
  if (labels.length === 0 || answers.length === 0) return undefined;
  const lines = (column: number) => header?.texts.get(column) ?? [];
  const settled = answersOf(answers, of("detail"), lines);
  const assignments = ROLES.flatMap((role) =>
    of(role).map((column): ColumnAssignment => {
      const service =
        settled.find(({ columns, details }) => [...columns, ...details].includes(column))?.service ?? null;
      return { role, column, header: lines(column).join(" "), service };
    }),
  ).sort((one, other) => one.column - other.column);
  return {
    ref: of("ref")[0] ?? null,
    sections: of("section"),
    labels,
    definition: of("definition")[0] ?? null,
    unit: of("unit")[0] ?? null,
    obligation: of("obligation")[0] ?? null,
    hasMarks: false,
    remarks: of("remark"),
    answers: settled,
    stray: [],
    assignments,
    isQuestionnaire: true,
    isVague: false,
  };
}

/** The columns of a table in letters, to be kept. */
export function lettersOf({ columns }: Checklist): ColumnLetters {
  const letters: Record<string, string> = {};
  for (const { role, column } of columns) {
    letters[role] = role in letters ? `${letters[role]},${columnName(column)}` : columnName(column);
  }
  return letters;
}

const ROLES: readonly ColumnRole[] = [
  "ref",
  "section",
  "item",
  "definition",
  "unit",
  "example",
  "obligation",
  "answer",
  "detail",
  "remark",
];

function columnsOf(letters: string): readonly number[] {
  return letters
    .split(",")
    .map((letter) => fromA1(`${letter.trim()}1`)?.column)
    .filter((column) => column !== undefined);
}

function answersOf(
  answers: readonly number[],
  details: readonly number[],
  lines: (column: number) => readonly string[],
): readonly AnswerColumns[] {
  const says = (column: number) => lines(column).at(-1) ?? "";
  if (answers.length > 1 && answers.every((column) => isTickHeader(says(column)))) {
    return [
      { columns: answers, ticks: new Map(answers.map((column) => [column, says(column)])), details, service: null },
    ];
  }
  // With several services a detail column belongs to the answer on its left.
  return answers.map((column, at) => {
    const next = answers[at + 1] ?? Number.POSITIVE_INFINITY;
    const own = answers.length === 1 ? details : details.filter((detail) => detail > column && detail < next);
    return {
      columns: [column],
      ticks: null,
      details: own,
      service: answers.length === 1 ? null : lines(column).join(" "),
    };
  });
}
