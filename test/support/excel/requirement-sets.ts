import { readFileSync } from "node:fs";

/** Where the npm package keeps office.js and what it loads. Nothing of it, nor anything derived from it, is committed. */
export const OFFICE_JS = "node_modules/@microsoft/office-js/dist";

let required: ReadonlyMap<string, string> | undefined;

/** `Range.getMergedAreasOrNullObject` → `1.13`, in lower case, as the library itself would check it if its own check worked. */
export function requiredSets(): ReadonlyMap<string, string> {
  required ??= new Map([...readLibrary(), ...BEYOND_THE_LIBRARY]);
  return required;
}

function readLibrary(): readonly (readonly [string, string])[] {
  const source = readFileSync(`${OFFICE_JS}/excel-win32-16.01.debug.js`, "utf8");
  const checks = source.matchAll(/_throwIfApiNotSupported\("(?<member>[\w.]+)", _defaultApiSetName, "(?<set>[\d.]+)"/g);
  return [...checks].map(({ groups }) => [(groups?.["member"] ?? "").toLowerCase(), groups?.["set"] ?? ""] as const);
}

/** The npm library ends at ExcelApi 1.15. Assumed from the published type declarations. */
const BEYOND_THE_LIBRARY: readonly (readonly [string, string])[] = [["worksheet.notes", "1.18"]];

/** `1.9` is older than `1.14`. */
export function isAtLeast(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
