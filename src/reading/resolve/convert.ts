import type { Control } from "../../model/form";
import type { Bound } from "../../model/reading";
import type { Found } from "../find/found";

const MIRRORED: { readonly [bound in Bound]: Bound } = {
  exactly: "exactly",
  about: "about",
  between: "between",
  atLeast: "atMost",
  atMost: "atLeast",
  moreThan: "lessThan",
  lessThan: "moreThan",
};

/**
 * A value told in the neighbouring type: an interval as a plain length (監視間隔 5分以内), a length as how often (RPO 日次).
 * undefined where it cannot stand for the control's type.
 */
export function converted(found: Found, control: Control): Found | undefined {
  const { value } = found;
  if (value.type === control.answer) return found;
  if (
    control.answer === "frequency" &&
    value.type === "duration" &&
    !("unlimited" in value) &&
    found.role === null &&
    found.bound !== "between"
  ) {
    return {
      ...found,
      value: { type: "frequency", times: 1, every: { amount: value.amount, unit: value.unit } },
      bound: MIRRORED[found.bound],
    };
  }
  if (
    control.answer === "duration" &&
    value.type === "frequency" &&
    !value.continuous &&
    control.quantity !== "notice" &&
    control.quantity !== "retention"
  ) {
    return {
      ...found,
      value: { type: "duration", amount: value.every.amount / value.times, unit: value.every.unit },
      bound: MIRRORED[found.bound],
      isApproximate: true,
    };
  }
  return undefined;
}
