import type { CriterionTarget } from "../model/profile";
import type { Response } from "../model/response";

/** True when a criterion with this target speaks about the item that was answered. */
export function isAbout(target: CriterionTarget, { form, item }: Pick<Response, "form" | "item">): boolean {
  switch (target.kind) {
    case "control":
      return item.control === target.control;
    case "item":
      return item.id === target.item;
    case "obligation":
      return form === target.form && item.obligation !== null && target.obligations.includes(item.obligation);
  }
}
