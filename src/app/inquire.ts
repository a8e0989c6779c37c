import type { WorkbookHost } from "../host/port";
import { type Inquiry, inquiries } from "../reporting/inquiries";
import { inquiryCsv } from "../reporting/inquiry-csv";
import { inquiryText } from "../reporting/inquiry-text";
import type { Task } from "./command";
import { decisionsIn } from "./decisions-in";
import { type ExamineOptions, examine } from "./examine";
import { hasChecklist, type NoChecklist } from "./no-checklist";

/** What to ask the vendor, ready to send. */
export interface Inquiries {
  readonly kind: "inquiries";
  readonly list: readonly Inquiry[];
  /** As the text of an e-mail. */
  readonly text: string;
  readonly csv: string;
}

/** Collects what a person must ask the vendor; nothing is written. */
export async function inquire(
  host: WorkbookHost,
  options: ExamineOptions,
  task: Task = {},
): Promise<NoChecklist | Inquiries> {
  const { snapshots, review, facts } = await examine(host, options, task);
  if (!hasChecklist(review)) return { kind: "noChecklist", layouts: review.layouts };
  const list = inquiries(review, facts, decisionsIn(snapshots, review), options.lang);
  return {
    kind: "inquiries",
    list,
    text: inquiryText(list, facts, options.lang),
    csv: inquiryCsv(list, options.lang),
  };
}
