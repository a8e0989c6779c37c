import type { Catalog } from "../../src/catalog/catalog";
import type { Control } from "../../src/model/form";
import type { Criterion, Profile } from "../../src/model/profile";
import { formatExpected } from "../../src/reporting/format-criterion";
import { criterionAnchor } from "./criterion-anchor";
import { link, table } from "./markdown";

/** A level that so few profiles set stands in their own lists only. */
const COMMON = 4;

/** The levels that most profiles set, side by side; each links to its source and provenance on `page`. */
export function levelsTable(catalog: Catalog, page: string): string {
  const common = [...catalog.controls.values()].filter(
    (control) => [...catalog.profiles.values()].filter((profile) => levelOf(profile, control)).length >= COMMON,
  );
  const profiles = [...catalog.profiles.values()].filter((profile) =>
    common.some((control) => levelOf(profile, control)),
  );
  const header = ["", ...profiles.map(({ id }) => link(`\`${id}\``, `${page}#${id}`))];
  const rows = common.map((control) => [
    control.name.ja,
    ...profiles.map((profile) => {
      const level = levelOf(profile, control);
      if (!level) return "―";
      const words = formatExpected(level, control, "ja");
      return `${link(words, `${page}#${criterionAnchor(level)}`)}${markOf(level)}`;
    }),
  ]);
  return `${table(header, rows)}\n\n無印 確認済み、† 原典未確認、‡ 当製品の提案。数値から、出典と確かさに移れます。`;
}

/** The number that a profile judges a control by. */
function levelOf({ criteria }: Profile, { id }: Control): Criterion | undefined {
  return criteria.find(
    ({ target, test, isActive }) =>
      isActive && target.kind === "control" && target.control === id && (test.op === "atLeast" || test.op === "atMost"),
  );
}

function markOf({ isProposed, provenance }: Criterion): string {
  if (isProposed) return " ‡";
  return provenance === "recalled" ? " †" : "";
}
