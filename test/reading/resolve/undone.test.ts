import { read } from "./reads";

function kindsOf(id: string, answer: string): string[] {
  return read(id, answer).conditions.map(({ kind }) => kind);
}

describe("a figure that is not all that is asked", () => {
  it.each([
    // only begun
    ["data.deletion-deadline", "解約後30日以内に消去を開始します。", "otherMetric"],
    ["data.deletion-deadline", "We start deletion within 30 days.", "otherMetric"],
    ["continuity.rto", "4時間以内に復旧作業へ着手", "otherMetric"],
    // something stays
    ["data.deletion-deadline", "30日以内に消去。保管庫の複製はテープの寿命まで残ります。", "otherMetric"],
    ["data.deletion-deadline", "Deleted within 30 days; backups age out later.", "otherMetric"],
    ["data.deletion-deadline", "30日以内に消去します。請求情報は法令に従い保管します。", "otherMetric"],
    // told to the vendor's own people
    ["incident.notification-time", "15分以内に当社の当直責任者へ呼び出しが届きます。", "otherMetric"],
    ["incident.notification-time", "30分以内に全社へ一斉メールを出します。", "otherMetric"],
    ["incident.notification-time", "30分以内（社内関係者へ通知）", "otherMetric"],
    ["incident.notification-time", "We notify our internal team within 15 minutes.", "otherMetric"],
    ["availability.planned-stop-notice", "30日前には社内の作業カレンダーに載せています。", "otherMetric"],
    ["service.termination-notice", "6か月前に社内で告知", "otherMetric"],
    // counted from something else
    ["data.deletion-deadline", "Within 30 days of our receiving your signed erasure form.", "otherMetric"],
    ["incident.notification-time", "お客様からのお電話を受けてから30分以内に連絡します", "otherMetric"],
    // over less time, or later at other hours
    ["availability.uptime", "99.95%。分母からは夜間と週末を差し引いています。", "otherMetric"],
    ["incident.notification-time", "1時間以内。夜間に起きたものは翌朝にまとめてお送りします。", "partial"],
    ["incident.notification-time", "30分以内。休日に検知した障害は週明けに連絡します。", "partial"],
    // other options
    ["backup.generations", "3世代または30日", "conditional"],
    ["backup.generations", "7世代（設定により変更可能）", "conditional"],
    ["encryption.in-transit", "SSLおよびTLS1.2", "partial"],
    ["encryption.in-transit", "TLS1.2とSSLを使用", "partial"],
    ["continuity.fallback-format", "CSV（一部の帳票はPDF）", "partial"],
    ["organization.certifications", "ISMS取得済みのデータセンターを利用", "underlyingProvider"],
    ["organization.certifications", "ISMS認証取得済みのクラウド基盤上で運用", "underlyingProvider"],
  ])("%s %s: %s", (id, answer, kind) => {
    expect(kindsOf(id, answer)).toContain(kind);
  });

  it.each([
    ["data.deletion-deadline", "解約後30日以内に消去し、消去証明書を発行します。証明書は5年間保管します。"],
    ["continuity.rto", "2時間以内にサービスを再開します"],
    ["availability.uptime", "99.9%（対象時間から計画停止の時間を差し引いて算出）"],
    ["incident.notification-time", "検知から30分以内にお客様のご担当者様へメールで通知します"],
    ["incident.notification-time", "30分以内に当社の担当者へ通知し、1時間以内にお客様へ通知します"],
    ["incident.notification-time", "検知後30分以内に当社担当者からお客様に電話"],
    ["availability.planned-stop-notice", "7日前までにポータルサイトに掲載"],
    ["encryption.in-transit", "SSL/TLS（TLS1.2以上）で暗号化"],
    ["organization.certifications", "ISMS、Pマークを取得し、データセンターで運用"],
  ])("%s %s is all of it", (id, answer) => {
    expect(kindsOf(id, answer)).toEqual([]);
  });
});

it("does not take a denial that anything stays for something that stays", () => {
  expect(kindsOf("data.deletion-deadline", "Deleted within 30 days of contract end; no copies remain.")).not.toContain(
    "otherMetric",
  );
});
