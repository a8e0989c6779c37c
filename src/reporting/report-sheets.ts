import { columnName, rangeToA1 } from "../model/address";
import type { Checklist, SheetLayout } from "../model/checklist";
import type { ReportSheet } from "../model/report";

/** How every sheet was understood: one entry per sheet, or per form where a sheet holds several. */
export function reportSheets(layouts: readonly SheetLayout[]): readonly ReportSheet[] {
  return layouts.flatMap((layout) => {
    const forms = [...new Set(layout.tables.map(({ form }) => form))];
    if (forms.length === 0) return [withoutTable(layout)];
    return forms.map((form) =>
      withTables(
        layout,
        form,
        layout.tables.filter((table) => table.form === form),
      ),
    );
  });
}

function withoutTable({ sheet, role, because, candidates }: SheetLayout): ReportSheet {
  const plain: ReportSheet = { name: sheet, role, form: null, because, header: [], columns: {} };
  if (role !== "ambiguous") return plain;
  return {
    ...plain,
    candidates: candidates.map(({ header, ...candidate }) => ({ ...candidate, header: header && rangeToA1(header) })),
  };
}

function withTables(layout: SheetLayout, form: string, tables: readonly Checklist[]): ReportSheet {
  const columns = tables[0]?.columns ?? [];
  const answers = columns.filter(({ role }) => role === "answer");
  return {
    name: layout.sheet,
    role: layout.role,
    form,
    because: [...new Set([...layout.because, ...tables.flatMap((table) => table.because)])],
    header: tables.flatMap((table) => table.headers.map(rangeToA1)),
    columns: Object.fromEntries([...columns].reverse().map(({ role, column }) => [role, columnName(column)])),
    ...(answers.length > 1
      ? { answers: answers.map(({ column, service }) => ({ column: columnName(column), service })) }
      : {}),
  };
}
