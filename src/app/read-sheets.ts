import type { WorkbookHost } from "../host/port";
import type { SheetSnapshot } from "../model/snapshot";
import { checkpoint } from "./checkpoint";
import type { Task } from "./command";

/** Every sheet of the workbook, hidden ones too: vendors hide sheets that hold answers. */
export async function readSheets(host: WorkbookHost, task: Task): Promise<readonly SheetSnapshot[]> {
  const infos = await host.sheets();
  const snapshots: SheetSnapshot[] = [];
  for (const { name } of infos) {
    await checkpoint(task, { step: "reading", done: snapshots.length, total: infos.length });
    snapshots.push(await host.read(name));
  }
  return snapshots;
}
