import type { Control } from "../../model/form";
import type { ConditionKind } from "../../model/reading";
import { ALL, MACHINE, MEASURED_INSIDE, PART_AT_END, VOLUME } from "../lexicon/part-words";
import { MEANS } from "../lexicon/scope-words";
import type { FoundCondition } from "../refine/conditions";
import type { Placed } from "../refine/placed";
import type { Vocabulary } from "../refine/vocabulary";

/** What the bracket behind a figure says that it is of: 5分間隔（Webサーバ）, 2時間以内（1万件まで）, 24時間365日（自動応答）. */
export function besideIn(
  text: string,
  { found: { at, scope } }: Placed,
  control: Control,
  vocabulary: Vocabulary,
): FoundCondition[] {
  const match = BEHIND.exec(text.slice(at.end, at.end + 80));
  const words = match?.groups?.["words"]?.trim();
  if (!match || !words || scope !== null) return [];
  const kind = kindOf(words, control, vocabulary);
  const start = at.end + match[0].lastIndexOf(words);
  return kind === null ? [] : [{ kind, at: { start, end: start + words.length } }];
}

/** Particles and the predicate may stand before it: 99.9%を保証します（データセンター）. */
const BEHIND = /^[^。、\n()\d]{0,16}\((?<words>[^()\n]{1,48})\)/;

/** True where the hours of people are asked, and not of machines. */
export function isDesk({ own }: Vocabulary): boolean {
  return /受付|問い?合わ?せ|サポート|障害対応|support|desk/i.test(own);
}

/** The ground that a service stands on has an uptime of its own. */
const GROUND = /(?:データセンター|DC|回線|電源|ネットワーク|基盤|クラウド|IaaS)$/;
const KEPT_IN = /(?:ストレージ|媒体|サーバー?|拠点|データセンター|リージョン)$/;
/** Told with a verb or a particle: how it is done, which limits nothing. */
const HOW = /[ぁ-ん]$/;

function kindOf(words: string, { answer, quantity }: Control, vocabulary: Vocabulary): ConditionKind | null {
  const isMeasured = answer === "percent" || quantity === "limit";
  if (isMeasured && MEASURED_INSIDE.test(words)) return "otherMetric";
  if (isMeasured && VOLUME.test(words)) return "partial";
  if (answer === "schedule" && isDesk(vocabulary) && MACHINE.test(words)) return "partial";
  if (ALL.test(words) || LEFT_OUT.test(words) || (answer === "schedule" && MEANS.test(words))) return null;
  if (vocabulary.actions.has("notify") || HOW.test(words)) return null;
  const named = words.split(/[、,・/]|および|及び|と(?=[一-龠ァ-ヴA-Za-z])/).map((part) => part.trim());
  // 各所を数え上げる: a list of several is told as the whole.
  const [part] = named;
  if (named.length > 1 || part === undefined) return null;
  const head = PART_AT_END.exec(part)?.[0];
  if (head === undefined || vocabulary.own.includes(head.toLowerCase())) return null;
  // 5年（WORMストレージ）: where it is kept.
  if ((quantity === "retention" || answer === "count") && KEPT_IN.test(part)) return null;
  return answer === "percent" && GROUND.test(part) ? "otherMetric" : "partial";
}

/** What is left out is judged by itself. */
const LEFT_OUT = /除|以外|対象外|税|相当|換算|比/;
