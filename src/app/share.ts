import type { WorkbookHost } from "../host/port";
import { vendorCopy } from "../reporting/share";
import { checkpoint } from "./checkpoint";
import type { Task } from "./command";
import { decisionsIn } from "./decisions-in";
import { type ExamineOptions, examine } from "./examine";
import { hasChecklist, type NoChecklist } from "./no-checklist";

/** Turns the workbook into the copy for the vendor: our questions beside their own sheets, and nothing of ours besides. */
export async function share(
  host: WorkbookHost,
  options: ExamineOptions,
  task: Task = {},
): Promise<NoChecklist | { readonly kind: "shared" }> {
  const { snapshots, review, facts } = await examine(host, options, task);
  if (!hasChecklist(review)) return { kind: "noChecklist", layouts: review.layouts };
  const decisions = decisionsIn(snapshots, review);
  await checkpoint(task, { step: "writing", done: 0, total: 1 });
  await host.clear();
  await host.apply(vendorCopy(review, facts, decisions, options.lang));
  return { kind: "shared" };
}
