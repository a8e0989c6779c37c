import type { WorkbookHost } from "../host/port";

/** Takes back everything that the product ever wrote into the workbook. */
export async function clearAnnotations(host: WorkbookHost): Promise<void> {
  await host.clear();
}
