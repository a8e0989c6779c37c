import { nearest } from "../catalog/nearest";

/** The known name that was probably meant; undefined when none is near. */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  return nearest(written, known) || undefined;
}
