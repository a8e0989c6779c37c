import { read } from "./reads";

function kindsOf(id: string, answer: string): string[] {
  return read(id, answer).conditions.map(({ kind }) => kind);
}

describe("a lone figure of a part or of another thing", () => {
  it.each([
    ["encryption.in-transit", "ログイン画面はTLS1.3です。", "partial"],
    ["encryption.in-transit", "管理コンソールへの接続にはTLS1.2を採用しています。", "partial"],
    ["encryption.in-transit", "Admin console traffic uses TLS 1.3.", "partial"],
    ["encryption.in-transit", "TLS1.2（管理画面）", "partial"],
    ["backup.interval", "Daily for the configuration database.", "partial"],
    ["backup.interval", "設定ファイルは毎日取得しています。", "partial"],
    ["availability.uptime", "社内の運用会議では99.9%を合格ラインに置いています。", "otherMetric"],
    ["availability.uptime", "99.9%（データセンター）", "otherMetric"],
    ["availability.uptime", "The database layer is available 99.99% of the time.", "partial"],
    ["availability.service-hours", "機器の電源は24時間365日入れてあります。", "otherMetric"],
    ["monitoring.alive-interval", "5分間隔（Webサーバ）", "partial"],
    ["monitoring.alive-interval", "Web画面を1分間隔で監視", "partial"],
    ["performance.batch-time", "2時間以内（1万件まで）", "partial"],
    ["performance.response-time", "平均2秒以内（社内環境での測定値）", "otherMetric"],
    ["support.incident-hours", "24時間365日（AIチャットボット）", "partial"],
    ["support.incident-hours", "24時間365日（自動応答）", "partial"],
    ["support.incident-hours", "チャットボットは24時間365日", "partial"],
  ])("%s %s: %s", (id, answer, kind) => {
    expect(kindsOf(id, answer)).toContain(kind);
  });

  it.each([
    ["encryption.in-transit", "すべての通信はTLS1.3です。"],
    ["encryption.in-transit", "Webサイトと利用者端末の間はTLS1.2"],
    ["encryption.in-transit", "TLS1.2以上（全通信）"],
    ["backup.interval", "Customer data is backed up daily."],
    ["backup.interval", "日次（DB、ファイルとも）"],
    ["availability.uptime", "本サービスの稼働率は99.9%以上です"],
    ["availability.uptime", "99.9%以上（月間、外部監視サービスにて計測）"],
    ["logging.retention", "5年（WORMストレージ）"],
    ["logging.retention", "Logs are kept for a minimum of 400 days"],
    ["monitoring.alive-interval", "5分間隔（全サーバ）"],
    ["monitoring.alive-interval", "1分間隔（外形監視ツールにて国内2か所から確認）"],
    ["support.incident-hours", "24時間365日（電話・メール）"],
    ["incident.notification-time", "検知後30分以内（メール）"],
    ["performance.response-time", "どの画面も3秒以内に応答します。"],
  ])("%s %s is told of the whole", (id, answer) => {
    expect(kindsOf(id, answer)).toEqual([]);
  });
});
