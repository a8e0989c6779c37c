import { columnName, rangeToA1 } from "../model/address";
import type { Checklist, SheetLayout } from "../model/checklist";
import type { Lang, ReportSheet } from "../model/report";
import { layoutReasons } from "./layout-reasons";

/** How every sheet was understood: one entry per sheet, or per form where a sheet holds several. */
export function reportSheets(layouts: readonly SheetLayout[], lang: Lang): readonly ReportSheet[] {
  return layouts.flatMap((layout) => {
    const forms = [...new Set(layout.tables.map(({ form }) => form))];
    if (forms.length === 0) return [withoutTable(layout, lang)];
    return forms.map((form) =>
      withTables(
        layout,
        form,
        layout.tables.filter((table) => table.form === form),
        lang,
      ),
    );
  });
}

function withoutTable({ sheet, role, because, candidates }: SheetLayout, lang: Lang): ReportSheet {
  const reasons = layoutReasons(because, lang);
  const plain: ReportSheet = { name: sheet, role, form: null, because: reasons, header: [], columns: {} };
  if (role !== "ambiguous") return plain;
  return {
    ...plain,
    candidates: candidates.map((candidate) => ({
      ...candidate,
      header: candidate.header && rangeToA1(candidate.header),
      because: layoutReasons(candidate.because, lang),
    })),
  };
}

function withTables(layout: SheetLayout, form: string, tables: readonly Checklist[], lang: Lang): ReportSheet {
  const columns = tables[0]?.columns ?? [];
  const answers = columns.filter(({ role }) => role === "answer");
  return {
    name: layout.sheet,
    role: layout.role,
    form,
    because: layoutReasons([...layout.because, ...tables.flatMap((table) => table.because)], lang),
    header: tables.flatMap((table) => table.headers.map(rangeToA1)),
    columns: Object.fromEntries([...columns].reverse().map(({ role, column }) => [role, columnName(column)])),
    ...(answers.length > 1
      ? { answers: answers.map(({ column, service }) => ({ column: columnName(column), service })) }
      : {}),
  };
}
