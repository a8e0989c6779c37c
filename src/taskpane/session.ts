import type { Progress, Task } from "../app/command";
import { clearCommand, validateCommand } from "../app/commands";
import { errorMessage } from "../app/error-message";
import type { Validation } from "../app/validate";
import { HostError, type WorkbookHost } from "../host/port";
import type { Address } from "../model/address";
import type { PatternChoice } from "../model/pattern-choice";
import type { ProfileId } from "../model/profile";
import type { Lang } from "../model/report";

/** What the pane shows of the workbook. */
export type SessionState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: Progress }
  | {
      readonly kind: "done";
      readonly validation: Extract<Validation, { kind: "validated" }>;
      /** What went wrong since, while the results still stand. */
      readonly trouble: string | null;
    }
  | { readonly kind: "message"; readonly key: "cancelled" | "cleared" | "noChecklist" }
  | { readonly kind: "failed"; readonly sentence: string }
  | { readonly kind: "unexpected"; readonly detail: string };

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
  readonly validate: () => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly cancel: () => void;
  readonly reveal: (at: Address) => void;
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
  const run = async (work: (task: Task) => Promise<SessionState>) => {
    if (stop) return;
    const controller = new AbortController();
    stop = controller;
    become({ kind: "running", progress: { step: "reading", done: 0, total: 0 } });
    try {
      become(await work({ signal: controller.signal, progress: (progress) => become({ kind: "running", progress }) }));
    } catch (error) {
      if (error instanceof HostError) become({ kind: "failed", sentence: errorMessage(error, lang, fileName) });
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
      const file = { name: fileName, sha256: "" };
      const options = { ...chosen, lang, file, now: now(), pattern, keepsChoices: true };
      const validation = await validateCommand.run(host, options, task);
      return validation.kind === "validated"
        ? { kind: "done", validation, trouble: null }
        : { kind: "message", key: "noChecklist" };
    });

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
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
