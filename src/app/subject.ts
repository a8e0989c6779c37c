import { cellAt } from "../model/grid";
import type { SheetSnapshot } from "../model/snapshot";

/** Whose answers these are, as the sheets say it; null where they do not. */
export interface Subject {
  readonly provider: string | null;
  readonly service: string | null;
}

/** Looks for 会社名 and サービス名 beside or within the cells at the top of each sheet, first sheet first. */
export function readSubject(snapshots: readonly SheetSnapshot[]): Subject {
  return { provider: findNamed(snapshots, PROVIDER_LABEL), service: findNamed(snapshots, SERVICE_LABEL) };
}

const PROVIDER_LABEL =
  /^(?:クラウド)?(?:サービス)?(?:提供)?(?:事業者|会社|企業|ベンダー?|法人)(?:の)?(?:正式)?(?:名称?|名)$|^社名$|^(?:company|vendor|provider)(?: name)?$/i;
const SERVICE_LABEL =
  /^(?:対象|申請|提供|クラウド)?(?:の)?サービス(?:正式)?名称?(?:\(通称\))?$|^(?:service|product)(?: name)?$/i;

/** Forms name vendor and service before the questions begin; a long sheet's body is not searched. */
const ROWS = 60;
const LONGEST_NAME = 100;

function findNamed(snapshots: readonly SheetSnapshot[], label: RegExp): string | null {
  for (const snapshot of snapshots) {
    const used = snapshot.usedRange;
    if (!used) continue;
    for (let row = used.top; row <= Math.min(used.bottom, used.top + ROWS); row += 1) {
      const texts = rowTexts(snapshot, row);
      const name = namedInOneCell(texts, label) ?? namedBeside(texts, label);
      if (name) return name;
    }
  }
  return null;
}

/** The filled cells of a row from left to right; a merged cell counts once. */
function rowTexts(snapshot: SheetSnapshot, row: number): readonly string[] {
  const used = snapshot.usedRange;
  if (!used) return [];
  const texts: string[] = [];
  for (let column = used.left; column <= Math.min(used.right, used.left + 30); column += 1) {
    const text = cellAt(snapshot, { row, column }).text.normalize("NFKC").trim();
    if (text) texts.push(text);
  }
  return texts;
}

/** `会社名：株式会社サンプル`. */
function namedInOneCell(texts: readonly string[], label: RegExp): string | undefined {
  for (const text of texts) {
    for (const part of text.slice(0, 400).split(/[,、\n]/)) {
      const at = part.indexOf(":");
      if (at > 0 && label.test(part.slice(0, at).trim())) return plausible(part.slice(at + 1));
    }
  }
  return undefined;
}

/** `サービス名称 | サンプル精算`. The name stands in the last filled cell of such a row; definitions may stand between. */
function namedBeside(texts: readonly string[], label: RegExp): string | undefined {
  const at = texts.findIndex((text) => label.test(text.replace(/[:：]$/, "")));
  return at < 0 || at === texts.length - 1 ? undefined : plausible(texts.at(-1) ?? "");
}

function plausible(name: string): string | undefined {
  const trimmed = name.trim();
  return trimmed !== "" && trimmed.length <= LONGEST_NAME && !/[\n。]/.test(trimmed) ? trimmed : undefined;
}
