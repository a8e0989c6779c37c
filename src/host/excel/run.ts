import { HostError, type HostErrorCode } from "../port";

/** One conversation with Excel. `write` asks for a single step in the undo history where Excel can do that (ExcelApi 1.20). */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { write = false }: { readonly write?: boolean } = {},
): Promise<T> {
  try {
    // What writes has no time limit: it would be done all the same, after the user was told that it was not.
    if (!write) return await withinTime(Excel.run({ delayForCellEdit: true }, batch));
    if (!supports("1.20")) return await Excel.run({ delayForCellEdit: true }, batch);
    return await runAsOneUndoStep(batch);
  } catch (error) {
    throw asHostError(error);
  }
}

/** Whether this Excel has the requirement set; everything that a user needs works with 1.14 alone. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Excel answers nothing while a cell is being edited, however long that takes. */
const LONGEST_WAIT_MS = 60_000;

async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostError("busy")), LONGEST_WAIT_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** The option itself has failed on the web (OfficeDev/office-js #6711): nothing has run then, so the batch may run again without it. */
async function runAsOneUndoStep<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  let hasBegun = false;
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, (context) => {
      hasBegun = true;
      return batch(context);
    });
  } catch (error) {
    if (hasBegun) throw error;
    return Excel.run({ delayForCellEdit: true }, batch);
  }
}

const CODES: { readonly [officeCode: string]: HostErrorCode } = {
  AccessDenied: "refused",
  InvalidOperationInCellEditMode: "busy",
  ActivityLimitReached: "busy",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  ItemNotFound: "noSuchSheet",
};

/** Excel's refusal in our own words; our own errors and programming errors pass unchanged. */
function asHostError(error: unknown): unknown {
  if (error instanceof HostError || !isOfficeError(error)) return error;
  return new HostError(CODES[error.code] ?? "refused", { excel: error.code }, { cause: error });
}

function isOfficeError(error: unknown): error is { readonly code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "debugInfo" in error;
}
