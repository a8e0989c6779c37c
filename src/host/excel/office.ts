/** What the shells need of Office besides the workbook. */
export interface OfficeEnvironment {
  readonly isExcel: boolean;
  /** BCP 47, as Office displays itself. */
  readonly language: string;
  /** Without folder; empty for a workbook that was never saved. */
  readonly workbookName: string;
}

/** Resolves once office.js has found out where it runs. */
export async function officeReady(): Promise<OfficeEnvironment> {
  const { host } = await Office.onReady();
  return {
    isExcel: host === Office.HostType.Excel,
    language: Office.context.displayLanguage ?? "ja-JP",
    workbookName: workbookName(Office.context.document?.url ?? ""),
  };
}

/** The last part of a path or, on the web, of an address, as people read it. */
export function workbookName(url: string): string {
  const isAddress = /^https?:/i.test(url);
  const last = ((isAddress ? url.split(/[?#]/, 1)[0] : url) ?? "").split(/[\\/]/).at(-1) ?? "";
  if (!isAddress) return last;
  try {
    return decodeURIComponent(last);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return last;
  }
}

/** Nothing may be written: the workbook was opened for reading only. */
export function isReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

/** The colour behind the pane, `#rrggbb`; undefined where Office does not say (the web, OfficeDev/office-js #6134). */
export function officeBackground(): string | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
}

/** Gives a ribbon button its action. The pane is shown first: a run must be seen, and it must be possible to stop it. */
export function associateRibbonButton(functionName: string, run: () => Promise<void>): void {
  Office.actions.associate(functionName, async (event: Office.AddinCommands.Event) => {
    try {
      await Office.addin.showAsTaskpane();
      await run();
    } finally {
      event.completed();
    }
  });
}
