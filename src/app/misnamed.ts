import type { Catalog } from "../catalog/catalog";
import { nearest } from "../catalog/nearest";
import { formatPath, type Path, type Problem } from "../catalog/problem";
import type { ColumnRole } from "../model/form";

/** Forms, items and column roles that an entry of a mapping file names and that do not exist, and the columns it must name. */
export function misnamed(
  entry: unknown,
  at: Path,
  file: string,
  { forms }: Pick<Catalog, "forms">,
): readonly Problem[] {
  const { form, item, columns } = fieldsOf(entry);
  const items = [...forms.values()].flatMap((each) => each.items.map(({ id }) => id));
  const unknown = (id: unknown, known: readonly string[], key: string, code: "unknownForm" | "unknownItem") =>
    typeof id !== "string" || known.includes(id)
      ? []
      : [{ file, path: formatPath([...at, key]), code, details: { id, nearest: nearest(id, known) } }];
  return [
    ...unknown(form, [...forms.keys()], "form", "unknownForm"),
    ...unknown(item, items, "item", "unknownItem"),
    ...(columns === undefined ? [] : misnamedRoles(Object.keys(fieldsOf(columns)), [...at, "columns"], file)),
  ];
}

function misnamedRoles(named: readonly string[], at: Path, file: string): readonly Problem[] {
  const wrong = named
    .filter((role) => !ROLES.includes(role))
    .map((key): Problem => {
      const details = { key, nearest: nearest(key, ROLES), known: ROLES.join(", ") };
      return { file, path: formatPath([...at, key]), code: "misspeltKey", details };
    });
  // A table is understood by what is asked and what is answered; without these two a correction would be passed over.
  const absent = NEEDED.filter((role) => !named.includes(role)).map(
    (key): Problem => ({ file, path: formatPath([...at, key]), code: "missing", details: { key } }),
  );
  return [...wrong, ...absent];
}

const NEEDED: readonly ColumnRole[] = ["item", "answer"];

const BY_ROLE: { readonly [R in ColumnRole]: true } = {
  ref: true,
  section: true,
  item: true,
  definition: true,
  unit: true,
  example: true,
  obligation: true,
  answer: true,
  detail: true,
  remark: true,
};

const ROLES: readonly string[] = Object.keys(BY_ROLE);

function fieldsOf(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
