import { clearCommand } from "../app/clear-command";
import type { Progress, Task } from "../app/command";
import { errorMessage } from "../app/error-message";
import { HostError, type WorkbookHost } from "../host/port";
import type { Address } from "../model/address";
import type { PatternChoice } from "../model/pattern-choice";
import type { ProfileId } from "../model/profile";
import type { Lang } from "../model/report";
import { engineLoader, isNotLoaded, type ListedProfile, type PatternQuestion, type Validation } from "./engine";

/** What the pane shows of the workbook. */
export type SessionState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: SessionProgress }
  | {
      readonly kind: "done";
      readonly validation: Extract<Validation, { kind: "validated" }>;
      readonly question: PatternQuestion | null;
      /** What went wrong since, while the results still stand. */
      readonly trouble: string | null;
    }
  | { readonly kind: "message"; readonly key: "cancelled" | "cleared" | "noChecklist" }
  | { readonly kind: "failed"; readonly sentence: string }
  /** The engine did not come; nothing was done. */
  | { readonly kind: "notLoaded" }
  | { readonly kind: "unexpected"; readonly detail: string };

/** Where a run stands. Before its first step it may have to wait for the engine. */
export type SessionProgress = Progress | { readonly step: "loading"; readonly done: 0; readonly total: 0 };

export interface ChosenCriteria {
  /** None: each form's own default. */
  readonly profiles: readonly ProfileId[];
  /** True: figures that are shown for reference only judge as well. */
  readonly judgesReference: boolean;
}

/** One workbook and what is being done to it; the ribbon's button and the pane share it. */
export interface Session {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches what the first validation will need. Whether that failed is said when it is needed. */
  readonly prepare: () => void;
  readonly validate: () => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly cancel: () => void;
  readonly reveal: (at: Address) => void;
  /** The profiles that can be chosen; rejected where the engine did not come. */
  readonly profiles: () => Promise<readonly ListedProfile[]>;
  /** What the next validation judges by. */
  readonly choose: (criteria: ChosenCriteria) => void;
  /** Validates anew by this pattern, wherever a sheet does not clearly declare one. */
  readonly validateByPattern: (pattern: number) => Promise<void>;
}

/** `fileName`: what the user calls the workbook; Excel does not give an add-in its bytes, so a session knows no hash. */
export function createSession(
  host: WorkbookHost,
  lang: Lang,
  fileName: string,
  now: () => Date = () => new Date(),
  engine = engineLoader(),
): Session {
  let state: SessionState = { kind: "idle" };
  let stop: AbortController | null = null;
  let chosen: ChosenCriteria = { profiles: [], judgesReference: false };
  let pattern: PatternChoice | null = null;
  const listeners = new Set<() => void>();

  const become = (next: SessionState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  /** Runs one thing at a time; whatever happens, the pane says how it ended. */
  const run = async (work: (task: RunningTask) => Promise<SessionState>) => {
    if (stop) return;
    const controller = new AbortController();
    stop = controller;
    const progress = (to: SessionProgress) => become({ kind: "running", progress: to });
    progress(FIRST_STEP);
    try {
      become(await work({ signal: controller.signal, progress }));
    } catch (error) {
      if (isNotLoaded(error)) become({ kind: "notLoaded" });
      else if (error instanceof HostError) become({ kind: "failed", sentence: errorMessage(error, lang, fileName) });
      else if (error === controller.signal.reason) become({ kind: "message", key: "cancelled" });
      else {
        become({ kind: "unexpected", detail: String(error) });
        throw error;
      }
    } finally {
      stop = null;
    }
  };

  const validate = () =>
    run(async (task) => {
      task.progress({ step: "loading", done: 0, total: 0 });
      const { validateCommand, patternQuestion } = await unlessStopped(engine(), task.signal);
      task.progress(FIRST_STEP);
      const file = { name: fileName, sha256: "" };
      const options = { ...chosen, lang, file, now: now(), pattern, keepsChoices: true };
      const validation = await validateCommand.run(host, options, task);
      if (validation.kind !== "validated") return { kind: "message", key: "noChecklist" };
      return { kind: "done", validation, question: patternQuestion(validation.report, lang), trouble: null };
    });

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    prepare: () => {
      engine().catch((error: unknown) => {
        if (!isNotLoaded(error)) throw error;
      });
    },
    profiles: async () => (await engine()).builtInProfiles(lang),
    validate,
    validateByPattern: (number) => {
      if (stop) return Promise.resolve();
      pattern = { pattern: number, isKept: false };
      return validate();
    },
    clear: () =>
      run(async () => {
        await clearCommand.run(host, null);
        pattern = null;
        return { kind: "message", key: "cleared" };
      }),
    cancel: () => stop?.abort(),
    reveal: (at) => {
      host.reveal(at).catch((error: unknown) => {
        if (!(error instanceof HostError)) throw error;
        const trouble = errorMessage(error, lang, fileName);
        become(state.kind === "done" ? { ...state, trouble } : { kind: "failed", sentence: trouble });
      });
    },
    choose: (criteria) => {
      chosen = criteria;
    },
  };
}

type RunningTask = Required<Task> & { readonly progress: (step: SessionProgress) => void };

const FIRST_STEP: SessionProgress = { step: "reading", done: 0, total: 0 };

/** What is waited for, unless the user stops waiting first. */
function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
