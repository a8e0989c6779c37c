import type { Action } from "../lexicon/actions";

/**
 * What one control's action is also called: a report may be published, a restoration begin with a switch (which is then another
 * measure), monitoring be called checking or waiting for a response, a patch be started on, a backup be checked by restoring it.
 */
const KIN: { readonly [action in Action]?: readonly Action[] } = {
  notify: ["report"],
  switch: ["restore"],
  replace: ["restore"],
  patch: ["update"],
  check: ["watch"],
  respond: ["watch"],
  begin: ["patch"],
  restore: ["check"],
  train: ["check"],
};

/** True where the action is one that the control is about, or goes by its name. */
export function isOwnAction(action: Action, own: ReadonlySet<Action>): boolean {
  return own.has(action) || KIN[action]?.some((kin) => own.has(kin)) === true;
}
