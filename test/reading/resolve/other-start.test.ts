import { read } from "./reads";

/** Limits that run from what somebody does first, and not from the fault or the end of the contract. */
const LATER: readonly (readonly [string, string])[] = [
  ["incident.notification-time", "担当者が異常と断定できた時点を起点に、40分以内にご連絡いたします。"],
  ["incident.notification-time", "障害であると判定してから15分以内にお知らせします。"],
  ["incident.notification-time", "原因の見立てがついてから1時間以内に電話します。"],
  ["incident.notification-time", "影響範囲を切り分けた後、30分以内に通知します。"],
  ["incident.notification-time", "インシデントと認定され次第、2時間以内に通知します。"],
  ["incident.notification-time", "Customers are notified within 60 minutes after the incident has been verified."],
  ["incident.notification-time", "社内の承認を得たうえで、3時間以内に公表します。"],
  ["continuity.rto", "災害対策本部が切替を決定してから4時間以内です。"],
  ["continuity.rto", "交換部品が届いた後6時間以内に復旧します。"],
  ["continuity.rto", "障害連絡の受付から8時間以内に復旧します。"],
  ["continuity.rto", "ディザスタ宣言から12時間です。"],
  ["data.deletion-deadline", "お客様の書面による確認を得た後30日以内に消去します。"],
  ["data.deletion-deadline", "データ返却の完了から30日以内に消去します。"],
  ["vulnerability.patch-start", "検証環境での確認が済んだのち、3日以内に適用します。"],
  ["monitoring.fault-notification-time", "検知後、当番が内容を確認のうえ20分以内にご連絡します。"],
];

const FROM_THE_EVENT: readonly (readonly [string, string])[] = [
  ["incident.notification-time", "We notify you within 24 hours of becoming aware of a breach."],
  ["incident.notification-time", "事故の発生から24時間以内に、電話で通知します。"],
  ["incident.notification-time", "異常を検知した時点から30分以内にご連絡します。"],
  ["incident.notification-time", "アラート受信後15分以内に一報を入れます。"],
  ["incident.notification-time", "当社オペレータより30分以内に電話連絡します。"],
  ["continuity.rto", "災害の発生から24時間以内に復旧します。"],
  ["data.deletion-deadline", "契約満了日の翌日から起算して60日以内に消去します。"],
  ["data.deletion-deadline", "ご解約手続きの完了後14日以内に削除します。"],
  ["vulnerability.patch-start", "修正プログラムの公開から72時間以内に着手します。"],
  ["vulnerability.patch-start", "ベンダの発表後48時間以内に適用を始めます。"],
  ["malware.pattern-update-time", "ベンダーのリリースから3時間以内です。"],
  ["incident.follow-up-time", "第一報から1時間以内に続報を出します。"],
];

function isOtherMetric(id: string, answer: string): boolean {
  return read(id, answer).conditions.some(({ kind }) => kind === "otherMetric");
}

describe("a limit", () => {
  it.each(LATER)("that starts later is another metric: %s %s", (id, answer) => {
    expect(isOtherMetric(id, answer)).toBe(true);
  });

  it.each(FROM_THE_EVENT)("from the event itself is what is asked: %s %s", (id, answer) => {
    expect(isOtherMetric(id, answer)).toBe(false);
  });
});
