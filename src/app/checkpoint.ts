import type { Progress, Task } from "./command";

/**
 * Reports progress, lets other work run (a pane that does not answer for five seconds is restarted), and stops here if the user
 * has asked for it: the `AbortError` that `fetch` throws too.
 */
export async function checkpoint(task: Task, step: Progress): Promise<void> {
  task.progress?.(step);
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  task.signal?.throwIfAborted();
}
