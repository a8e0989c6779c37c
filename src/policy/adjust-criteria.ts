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

/** By its own id, or by that of the control, item or form that it is about. */
export function isNamed({ id, target }: Criterion, name: string): boolean {
  if (id === name) return true;
  switch (target.kind) {
    case "control":
      return target.control === name;
    case "item":
      return target.item === name;
    case "obligation":
      return target.form === name;
  }
}
