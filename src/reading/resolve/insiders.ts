import type { Control } from "../../model/form";
import type { FoundCondition } from "../refine/conditions";
import type { Placed } from "../refine/placed";
import { sentenceStart } from "../refine/topic";
import type { Vocabulary } from "../refine/vocabulary";

/** Told to the vendor's own people within so long: 15分以内に当社の当直責任者へ, 30日前には社内の作業カレンダーに. Customers hear of it later, or never. */
export function toInsiders(
  text: string,
  { found: { at } }: Placed,
  figures: readonly Placed[],
  { quantity }: Control,
  { actions }: Vocabulary,
): FoundCondition[] {
  if (!actions.has("notify") && quantity !== "notice") return [];
  const others = figures.filter(({ found }) => found.at !== at).map(({ found }) => found.at);
  const start = Math.max(
    sentenceStart(text, at.start),
    at.start - LOOK,
    ...others.filter(({ end }) => end <= at.start).map(({ end }) => end),
  );
  const next = others.find((other) => other.start >= at.end)?.start ?? text.length;
  const stop = /[。\n]/.exec(text.slice(at.end))?.index ?? LOOK;
  const end = Math.min(at.end + Math.min(stop, LOOK), next);
  const before = [...text.slice(start, at.start).matchAll(TOLD)];
  const behind = [...text.slice(at.end, end).matchAll(TOLD)];
  const told = [
    ...before.map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length })),
    ...behind.map(({ index, 0: words }) => ({ start: at.end + index, end: at.end + index + words.length })),
  ].filter((span) => !CUSTOMER.test(text.slice(Math.max(start, span.start - 10), span.end)));
  const [first] = told;
  // Another figure says when customers are told, and so does 社内とお客様へ.
  return !first || CUSTOMER_TOLD.test(text.slice(start, end)) || (others.length > 0 && CUSTOMER_TOLD.test(text))
    ? []
    : [{ kind: "otherMetric", at: first }];
}

const LOOK = 60;
const OWN_PEOPLE =
  "(?:社内|全社|(?:当社|弊社|自社)(?=へ|に(?!て))|当直|当番|オンコール|運用(?:部門|部署|チーム|担当|部)|(?<!ご)担当(?:者|部門|部署|役員)|責任者|上長|上司|経営層?|役員|監視センター|オペレーター?|エンジニア|技術者|関係(?:部門|部署|者))";
/** As those to whom it goes, not as the place or way in which it is done (社内において, 弊社により). */
const TO = "(?:へ|宛て?に?|あてに?|に(?!よ|て|お[いき]|つ[いき]|関|対|応|基|従|伴))";
const TOLD = new RegExp(
  `${OWN_PEOPLE}[^。、\\n(\\d]{0,12}?${TO}|社内[^。、\\n(]{0,10}(?:通知|連絡|共有|周知|告知|案内|掲示|回覧|報告)|(?<![a-z])(?:(?:pages?|alerts?|notif(?:y|ies)|informs?|escalated? to|to) (?:our|the) (?:own |internal |on-call |duty ){0,2}(?:internal|engineers?|operations?|staff|team|manager|operators?|on-call)|fixed internally|internally)(?![a-z])`,
  "gi",
);
const CUSTOMER = /客様|貴社|御社|契約|利用者|ユーザー|様/;
const CUSTOMER_TOLD =
  /(?:客様|貴社|御社|ご?契約者|利用者|ユーザー|様)[^。、\n]{0,12}(?:へ|に(?!よ|つ|お)|宛|あて)|(?<![a-z])(?:customers? (?:is|are|will be)|to (?:all )?customers?|notify (?:all |our )?customers?)(?![a-z])/i;
