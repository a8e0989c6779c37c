import type { Control } from "../../model/form";
import type { Bound } from "../../model/reading";
import type { Found } from "../find/found";
import type { Vocabulary } from "../refine/vocabulary";

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
export function converted(found: Found, control: Control, vocabulary: Vocabulary): Found | undefined {
  const { value } = found;
  if (value.type === control.answer) {
    // 前 is a notice only where notice is asked; elsewhere it is a point in time.
    if (value.type === "count" && found.role === "notice") return { ...found, bound: "exactly" };
    return value.type === "duration" && control.quantity !== "notice" ? { ...found, bound: found.plainBound } : found;
  }
  if (
    control.answer === "frequency" &&
    value.type === "duration" &&
    !("unlimited" in value) &&
    value.amount > 0 &&
    found.role === null
  ) {
    const every = { amount: value.amount, unit: value.unit };
    return { ...found, value: { type: "frequency", times: 1, every }, bound: MIRRORED[found.bound] };
  }
  if (
    control.answer === "duration" &&
    value.type === "frequency" &&
    !value.continuous &&
    control.quantity === "limit" &&
    vocabulary.isRefreshed
  ) {
    const amount = value.every.amount / value.times;
    return {
      ...found,
      value: { type: "duration", amount, unit: value.every.unit },
      bound: MIRRORED[found.bound],
      isApproximate: true,
    };
  }
  return undefined;
}
