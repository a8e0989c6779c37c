import type { Progress } from "../app/command";
import type { Lang } from "../model/report";
import type { Output } from "./io";
import { say } from "./messages";

/** Shows where a long run stands, on one line of a terminal; nothing where nobody watches. */
export interface ProgressLine {
  readonly show: (step: Progress) => void;
  readonly clear: () => void;
}

const STEPS = { reading: "progressReading", reviewing: "progressReviewing", writing: "progressWriting" } as const;

export function progressLine(stderr: Output, lang: Lang): ProgressLine {
  if (!stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: ({ step, done, total }) =>
      void stderr.write(`\r\u001B[K${say(lang, STEPS[step])} ${Math.round((100 * done) / Math.max(1, total))}%`),
    clear: () => void stderr.write("\r\u001B[K"),
  };
}
