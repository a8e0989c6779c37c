import type { Control } from "../../model/form";
import type { Span } from "../../model/reading";
import { sentenceStart } from "../refine/topic";

/** From when a time runs: the words after which it does, and between them and the figure nothing but to whom, how, at most. */
const RUNS_FROM =
  /(?:直後|後|のち|てから|(?:時点|段階|とき)(?:から|を起点|で|より)|を?起点|起算|次第|を受けて(?:から)?|の?(?:うえ|上)で?|たうえで|から|より)(?=(?:(?!ため|ので)[^。\n\d]){0,24}$)/g;
/** A place or a person may stand before から; these are things that happen. */
const HAPPENS =
  /(?:確認|判明|特定|断定|確定|判断|判定|認定|認識|把握|承認|決定|着手|開始|宣言|受領|受付|受理|受信|報告|連絡|通知|申告|調査|切り分け|招集|到着|完了|作成)$/;
/** What sets the time running where a fault, the end of a contract or something published is meant. */
const OWN_EVENT =
  /発生|検知|検出|感知|発覚|覚知|認知|発見|発災|被災|停止|ダウン|異常|事象|アラート|警報|障害$|事故$|故障|災害$|契約|解約|終了|満了|退会|退職|利用停止|期限|公開|公表|リリース|配布|配信|提供|発表|発行|第[一1]報|初報|一報|前回|続報|取得時|直前|営業|翌|当日/;
/** 解約の手続き完了: of what is told before. */
const CONCLUDED = /^(?:お?手続き?|処理|作業)?(?:完了|成立|日|当日)?$/;
const ENGLISH_BEFORE =
  /(?<![a-z])(?:once|after|following|upon|when) (?<event>[^.;\d]{3,80}?)(?:,|(?= we| our| the customer))[^.;\d]{0,80}$/i;
const ENGLISH_AFTER = /^ ?(?:of|after|from|following|upon) (?:the |a |an |our |any )?(?<event>[^.,;\d]{3,60})/i;
const OTHER_EVENT =
  /(?:receiv(?:ing|ed|e)|receipt)(?! (?:of )?(?:the |an? |our )?(?:alert|alarm|notice from))|picked up|assign|confirm|identif|root cause|acknowledg|declar|verif|triag|classif|assess|investigat|determin|validat|escalat|analy[sz]/i;

/** True where a limit runs from something else than the fault, the end of the contract or the publication: 確認後, 原因が判明してから. */
export function hasOtherStart(text: string, at: Span, { name }: Control): boolean {
  if (/応答|遅延|処理/.test(name.ja)) return false;
  const before = text.slice(Math.max(sentenceStart(text, at.start), at.start - 100), at.start);
  const events = [ENGLISH_BEFORE.exec(before), ENGLISH_AFTER.exec(text.slice(at.end, at.end + 70))];
  if (events.some((match) => OTHER_EVENT.test(match?.groups?.["event"] ?? ""))) return true;
  const last = [...before.matchAll(RUNS_FROM)].at(-1);
  if (!last) return false;
  const event = lastWord(before.slice(0, last.index));
  const head = event.split("の").at(-1) ?? "";
  if (event === "" || OWN_EVENT.test(CONCLUDED.test(head) ? event : head)) return false;
  return /^(?:から|より)$|うえ|上/.test(last[0]) ? HAPPENS.test(event) : /[一-龠ァ-ヴぁ-ん]{2}/.test(event);
}

/** 障害発生を確認 → 確認, 検知・確認 → 確認: what happened last is what counts. */
function lastWord(words: string): string {
  // 承認を得た: what was got tells.
  const done = words.replace(/を(?:得|経|終え|受け|済ませ)た?$/, "");
  return done.split(/[、。,()「」・\s]|[をがはでに](?=[^をがはでに])|と(?=[一-龠])/).at(-1) ?? "";
}
