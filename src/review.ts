import type { Catalog } from "./catalog/catalog";
import { checkAcrossRows } from "./judging/across-rows";
import { judge } from "./judging/judge";
import { ownProfilesOf } from "./judging/own-profiles";
import { criteriaFor, selectProfiles } from "./judging/select-profiles";
import { readLayout } from "./layout/read-layout";
import { matchItems } from "./matching/match-items";
import type { Review } from "./model/finding";
import type { Form } from "./model/form";
import type { PatternChoice } from "./model/pattern-choice";
import type { ProfileId } from "./model/profile";
import type { RememberedLayout } from "./model/remembered-layout";
import type { Correction, MatchedChecklist } from "./model/response";
import type { SheetSnapshot } from "./model/snapshot";
import { readAnswers } from "./reading/read-answers";

/** What a run depends on besides the workbook and the catalog. */
export interface ReviewOptions {
  /** The profiles that the user named; empty: each form's own default. */
  readonly profiles: readonly ProfileId[];
  /** The pattern that the reviewer chose for a sheet that declares none. */
  readonly pattern?: PatternChoice | null;
  /** True: figures that are shown for reference only judge as well. */
  readonly judgesReference?: boolean;
  readonly corrections: readonly Correction[];
  readonly remembered: readonly RememberedLayout[];
  /** ISO date; the core has no clock of its own. */
  readonly today: string;
}

/**
 * The whole of DESIGN §2: sheet snapshots in, everything found out about them out. Knows the order of the stages and nothing else.
 * `pulse` is awaited between steps, so that a caller can show progress, let other work run, or stop by throwing.
 */
export async function review(
  snapshots: readonly SheetSnapshot[],
  catalog: Catalog,
  options: ReviewOptions,
  pulse: (done: number, total: number) => Promise<void> = async () => {},
): Promise<Review> {
  const forms = [...catalog.forms.values()];
  const total = snapshots.length + 2;

  const layouts = [];
  const matched: MatchedChecklist[] = [];
  for (const snapshot of snapshots) {
    await pulse(layouts.length, total);
    const layout = readLayout(snapshot, forms, options.corrections, options.remembered);
    layouts.push(layout);
    for (const table of layout.tables) {
      matched.push(matchItems(table, formOf(catalog, table.form), options.corrections));
    }
  }
  const responses = matched.flatMap((checklist) => checklist.responses);
  const unmatched = matched.flatMap((checklist) => checklist.unmatched);

  await pulse(snapshots.length, total);
  const readings = readAnswers(responses, unmatched, catalog.controls);

  await pulse(snapshots.length + 1, total);
  const answers = responses.flatMap((response, index) => {
    const reading = readings[index];
    return reading ? [{ response, reading }] : [];
  });
  const { active, hints } = selectProfiles(catalog, answers, options.profiles, options);
  const findings = answers.map(({ response, reading }) =>
    judge(
      response,
      reading,
      response.item.control === null ? null : (catalog.controls.get(response.item.control) ?? null),
      criteriaFor(response, active),
      ownProfilesOf(formOf(catalog, response.form), catalog),
    ),
  );

  return {
    layouts,
    findings,
    crossFindings: checkAcrossRows(findings, catalog, options.today, layouts),
    unmatched,
    profiles: active.map(({ profile, chosenBy }) => ({
      id: profile.id,
      title: profile.title.ja,
      version: profile.version,
      chosenBy,
      ...(profile.hash === undefined ? {} : { hash: profile.hash }),
    })),
    hints,
  };
}

function formOf(catalog: Catalog, id: string): Form {
  const form = catalog.forms.get(id);
  if (!form) throw new Error(`layout named a form that is not in the catalog: ${id}`);
  return form;
}
