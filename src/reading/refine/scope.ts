import type { Span } from "../../model/reading";
import type { Label } from "./labels";
import type { Vocabulary } from "./vocabulary";

/** Words of the running text to which alone a value applies. */
const SPOKEN =
  /(?:営業|業務|窓口|受付|就業|サポート|勤務)時間(?:帯)?(?:内|外)?|時間[内外]|平日(?:日中|昼間)?|土日祝?日?|休日|夜間(?:帯)?|昼間|日中|深夜|日次|週次|月次|年次|差分|フル|増分|(?:[一-龠ァ-ヴー]{2,8}|[A-Za-z]{1,12} ?)プラン|(?:重大|重度|軽微|軽度|重要|緊急|致命的)な?(?:障害|脆弱性)?|サービス[A-Z]|国内|国外|海外|連結|単体|下り|上り|メール|電話|本番環境|検証環境|アプリケーション|データベース|ミドルウェア|プラットフォーム|OS|サーバー?(?:・ストレージ)?|ネットワーク(?:機器)?|通信機器|情報セキュリティ対策機器/g;
/** Words that only repeat the question: they limit nothing. */
const GENERIC =
  /(?:目標|実績|参考|保証|基準|設定|規定|努力目標)(?:値|時間|復旧時間)?$|(?:時期|時間|期間|間隔|頻度|方法|タイミング|回数|世代数?|件数|人数|数|率|値|日|期限|目標|対象|範囲|手段|条件|内容|回答|補足|備考|概要|実施|通知|告知|有無|SLA|SLO|target|補足|注|例)$/i;
const AFTER = /^ ?\((?<scope>[^()\n]{1,24})\)/;
const PARENTHESIS_IS_SCOPE = /(?:時間帯?|時間[内外]|以外|日次|週次|月次|平日|夜間|休日|プラン|障害|環境|plan)$/i;

/** The scope of the value at `at`: a label in force, words just before it in its clause, or a bracket behind it. */
export function scopeOf(
  text: string,
  at: Span,
  clauseStart: number,
  labels: readonly Label[],
  vocabulary: Vocabulary,
): string | null {
  const behind = AFTER.exec(text.slice(at.end, at.end + 30))?.groups?.["scope"]?.trim();
  if (behind && PARENTHESIS_IS_SCOPE.test(behind)) return behind;
  const spoken = [...text.slice(Math.max(clauseStart, at.start - 40), at.start).matchAll(SPOKEN)].at(-1)?.[0];
  const label = [...labels]
    .reverse()
    .find(({ text: words }) => !GENERIC.test(words.replace(/\([^()]*\)$/, "")) && !vocabulary.isOwnLabel(words));
  if (spoken && (!label || label.at.end < clauseStart || at.start - label.at.end > 40)) return spoken;
  return label?.text ?? spoken ?? null;
}
