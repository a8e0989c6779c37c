import type { WorkbookHost } from "../host/port";
import type { Bilingual } from "../model/form";

/** Something a person can have done to the open workbook. Ribbon, pane, command line and tests all call the same one. */
export interface Command<Input, Output> {
  readonly name: string;
  readonly label: Bilingual;
  /** Whether it makes sense in this state; a shell greys it out otherwise. */
  readonly enabled: (state: WorkbookState) => boolean;
  readonly run: (host: WorkbookHost, input: Input, task?: Task) => Promise<Output>;
}

/** What a shell knows before a command runs. */
export interface WorkbookState {
  /** True while another command runs. */
  readonly isBusy: boolean;
  /** True where the workbook carries, or the shell shows, results of a validation. */
  readonly hasResults: boolean;
}

/** How a long run reports to whoever started it, and how it is stopped. */
export interface Task {
  readonly progress?: (step: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Where a run stands. `done` of `total` counts within the step. */
export interface Progress {
  readonly step: "reading" | "reviewing" | "writing";
  readonly done: number;
  readonly total: number;
}
