import type { Catalog } from "../../src/catalog/catalog";
import { isAbout } from "../../src/judging/is-about";
import type { Form, Item } from "../../src/model/form";
import type { Criterion, Profile } from "../../src/model/profile";
import { formatExpected } from "../../src/reporting/format-criterion";
import { effectWords, provenanceWords } from "./provenance-words";

/** The profiles made for a form: its defaults, those built on them, and the whole family where the sheet declares its pattern. */
export function profilesOf(form: Form, catalog: Catalog): readonly Profile[] {
  const isDefault = (id: string | null): boolean => id !== null && form.defaultProfiles.includes(id);
  return [...catalog.profiles.values()].filter(
    (profile) =>
      isDefault(profile.id) ||
      isDefault(profile.extends) ||
      (form.patternControl !== undefined && profile.pattern !== null),
  );
}

/** What an item is judged against, a line per criterion; a number that differs by pattern is one line. Empty: nothing. */
export function criteriaLines(item: Item, form: Form, profiles: readonly Profile[], catalog: Catalog): readonly Line[] {
  const control = item.control === null ? null : (catalog.controls.get(item.control) ?? null);
  const about = (profile: Profile) => profile.criteria.filter(({ target }) => isAbout(target, { form: form.id, item }));
  const expected = (criterion: Criterion) => formatExpected(criterion, control, "ja");

  const plain = profiles.filter((profile) => profile.pattern === null);
  const alike = new Map<string, { readonly criterion: Criterion; readonly value: string; readonly by: string[] }>();
  for (const criterion of plain.flatMap(about)) {
    const value = expected(criterion);
    const key = [value, provenanceWords(criterion), effectWords(criterion)].join("\n");
    const known = alike.get(key);
    if (known) known.by.push(criterion.profile);
    else alike.set(key, { criterion, value, by: [criterion.profile] });
  }
  const plainLines = [...alike.values()].map(({ criterion, value, by }) =>
    toLine(criterion, `${value}（${by.join("・")}、${provenanceWords(criterion)}）`),
  );

  const family = profiles.filter((profile) => profile.pattern !== null);
  const ids = new Set(family.flatMap((profile) => about(profile).map(({ id }) => id)));
  const byPattern = [...ids].flatMap((id) => {
    const each = family.map((profile) => about(profile).find((criterion) => criterion.id === id));
    const [first] = each.filter((criterion) => criterion !== undefined);
    const values = each.map((criterion) => (criterion ? expected(criterion) : "―")).join(" / ");
    const words = [...new Set(each.flatMap((criterion) => (criterion ? [provenanceWords(criterion)] : [])))].join("・");
    return first ? [toLine(first, `${values}（パターン1〜${family.length}、${words}）`)] : [];
  });
  return [...plainLines, ...byPattern];
}

interface Line {
  readonly text: string;
  readonly isActive: boolean;
}

function toLine(criterion: Criterion, text: string): Line {
  const effect = effectWords(criterion);
  return { text: effect === "判定" ? text : `${text} ${effect}`, isActive: criterion.isActive };
}
