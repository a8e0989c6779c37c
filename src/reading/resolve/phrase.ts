import { type Action, actionsIn } from "../lexicon/actions";
import { SCOPE_AT_END } from "../lexicon/topic-words";
import type { Placed } from "../refine/placed";

const END = /[、。\n;,(+\d]|-{2,}|[一-龠ァ-ヴー]は|(?<=し|り|て|おり)、|\.(?= |$)| and | (?:after|once|following) /;
/** 確認後, 検知してから, リリースより: when the time begins to run, not what is done. */
const ANCHOR = /[^、。\n]{0,20}(?:後に?|してから|から|より|次第)(?:、|最大|約|概ね| )?$/;
/** 毎日の取得へ切り替える予定: how often from then on, no switch of anything. */
const TURNING = /[へに](?:切り?替え|移行)/;
const START = /[、。\n;,)・+]|および|及び|\.(?= )| and /g;

/** The actions that the words around a figure name: its own phrase first (…を検知し、30分以内に通知します → notify). */
export function actionsAround(text: string, { found: { at }, clause, leading }: Placed): ReadonlySet<Action> {
  const behind = text.slice(at.end, Math.min(clause.end, at.end + 80));
  const after = actionsIn(behind.slice(0, END.exec(behind)?.index ?? behind.length).replace(TURNING, ""));
  if (after.size > 0) return after;
  // …機能では10秒, 障害時は30分: what stands before is where it holds.
  if (/(?:では|場合は|際は|時は|時には|については)[^。、\d]{0,6}$/.test(leading)) return new Set();
  const last = [...leading.matchAll(START)].at(-1);
  const near = (last ? leading.slice(last.index + last[0].length) : leading).replace(ANCHOR, "");
  // 操作は5年、監査は7年保存します: one verb for the whole list.
  const named = new Set([...actionsIn(near), ...sharedActions(behind)]);
  // 研修用環境: 5営業日: an environment and no training.
  return SCOPE_AT_END.test(near.replace(/(?:は|が|:)[^。、\d]{0,6}$/, "").trim()) ? new Set() : named;
}

/** The verb that ends a list of figures (…は30日、…は90日以内に是正します), where this one has none of its own. */
function sharedActions(behind: string): ReadonlySet<Action> {
  const list =
    /^[^。、\n\d]{0,6}(?:、[^。、\n\d]{1,16}\d[^。、\n\d]{0,10}){0,4}、[^。、\n\d]{1,16}\d{1,6}(?<verb>[^。、\n\d]{1,24})/.exec(
      behind,
    );
  return actionsIn(list?.groups?.["verb"] ?? "");
}
