import { associateRibbonButton } from "../host/excel/office";

/** The ribbon's buttons, by the function names of manifest.xml, do what the pane's own buttons do. */
export function associateRibbon(actions: { readonly validate: () => Promise<void> }): void {
  associateRibbonButton("validate", actions.validate);
}
