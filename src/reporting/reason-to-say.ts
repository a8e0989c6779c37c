import type { Finding } from "../model/finding";
import type { Control } from "../model/form";
import type { SaidReason } from "./messages";
import { questionOf } from "./question";

/** The reason whose sentences fit: some reasons cover answers that a person would put in different words. */
export function reasonToSay(finding: Finding, control: Control | null): SaidReason {
  switch (finding.reason) {
    case "answersNo":
      return isUnwelcomeAnswer(finding, control) ? "adverse" : "answersNo";
    case "partial":
      return speaksOfOneCaseOnly(finding) ? "oneScopeOnly" : "partial";
    default:
      return finding.reason;
  }
}

/** 「実施していない」 would be wrong of an あり that is unwelcome (違約金), or of a no to a negative question. */
function isUnwelcomeAnswer(finding: Finding, control: Control | null): boolean {
  const value = finding.gravest?.decisive?.value;
  return (value?.type === "yesNo" && value.value === "yes") || questionOf(finding, control) !== null;
}

/** 「一部のみの対応」 would be wrong where nothing is said of the rest. */
function speaksOfOneCaseOnly({ gravest, reading }: Finding): boolean {
  if (!gravest?.decisive?.scope || gravest.conditions.includes("partial")) return false;
  return !reading.values.some(({ value }) => value.type === "yesNo" && value.value === "no");
}
