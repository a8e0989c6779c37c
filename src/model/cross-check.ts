import type { ControlId, ItemId } from "./form";

/**
 * A check between answers, and the controls that play a part in it. Which controls they are is data (`seeds/checks.json`);
 * what is compared is code, one file per kind in `judging/checks`.
 */
export type CrossCheck =
  /** Founded in 1998, 23 years in business, disclosed in 2021: do the three agree? */
  | {
      readonly kind: "yearsInBusiness";
      readonly founded: ControlId;
      readonly years: ControlId;
      readonly disclosed: ControlId;
    }
  /** The reference value printed beside a declared pattern is the one in the table. */
  | { readonly kind: "declaredPattern"; readonly pattern: ControlId; readonly about: ControlId }
  /** The disclosure is older than so many years. */
  | { readonly kind: "staleDisclosure"; readonly disclosed: ControlId; readonly years: number }
  /** An uptime is promised although no SLA is offered. */
  | { readonly kind: "uptimeWithoutSla"; readonly uptime: ControlId; readonly sla: ControlId }
  /** So many generations at such an interval reach back as far as is said. */
  | {
      readonly kind: "retentionBeyondGenerations";
      readonly generations: ControlId;
      readonly interval: ControlId;
      readonly retention: ControlId;
    }
  /** A notification that would come sooner than the monitoring can notice. */
  | { readonly kind: "notifiedBeforeNoticed"; readonly notification: ControlId; readonly monitoring: ControlId }
  /**
   * 有 without the detail that was asked: in the detail column, or at all where these items ask for one.
   * A column whose header holds one of `optional` (補足, 備考) is for those who have something to add.
   */
  | { readonly kind: "emptyDetail"; readonly items: readonly ItemId[]; readonly optional?: readonly string[] };
