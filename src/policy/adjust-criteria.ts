import type { Criterion } from "../model/profile";
import type { PolicyData } from "./policy-schema";

type Adjustments = Pick<PolicyData, "weights" | "switchOn" | "switchOff" | "accept">;

/** Weights, switches and accepted wordings, laid over criteria of the profile's own and of others. */
export function adjust(criteria: readonly Criterion[], adjustments: Adjustments): readonly Criterion[] {
  const { weights = {}, switchOn = [], switchOff = [], accept = {} } = adjustments;
  return criteria.map((criterion) => {
    const isHere = (name: string) => isNamed(criterion, name);
    const weight = Object.entries(weights).findLast(([name]) => isHere(name))?.[1] ?? criterion.weight;
    const isOn = (criterion.isActive || switchOn.some(isHere)) && !switchOff.some(isHere);
    const accepted = Object.entries(accept).flatMap(([name, wordings]) => (isHere(name) ? wordings : []));
    const acceptedAlternatives = [...criterion.acceptedAlternatives, ...accepted];
    return { ...criterion, weight, isActive: isOn, acceptedAlternatives };
  });
}

/** Whether a policy may call it so. */
export function isNamed(criterion: Criterion, name: string): boolean {
  return namesOf(criterion).includes(name);
}

/** Its own id, and that of the control, item or form that it is about. */
export function namesOf({ id, target }: Criterion): readonly string[] {
  switch (target.kind) {
    case "control":
      return [id, target.control];
    case "item":
      return [id, target.item];
    case "obligation":
      return [id, target.form];
  }
}
