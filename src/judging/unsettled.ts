import { type Case, type Ruling, rule } from "./ruling";

/** The ruling where the answer holds nothing to compare, whatever the criterion; undefined where it does. */
export function unsettled({ item, reading }: Case): Ruling | undefined {
  switch (reading.state) {
    case "blank":
      return rule("unanswered", "blank");
    case "withheld":
      return rule("review", "withheld");
    case "elsewhere":
      return rule("review", "elsewhere");
    case "unreadable":
      return rule("review", reading.contradiction.length > 0 ? "contradictory" : "unreadable");
    case "notApplicable":
      return rule(isMandatory(item.obligation) ? "review" : "notApplicable", "notApplicable");
    case "value":
    case "text":
      return undefined;
  }
}

/** A publisher who demands an answer of everybody leaves a vendor no room to call it not applicable: a person decides. */
function isMandatory(obligation: Case["item"]["obligation"]): boolean {
  return obligation === "mandatory" || obligation === "mandatoryLevel";
}
