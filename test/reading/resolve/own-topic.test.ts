import { read, valuesOf } from "./reads";

/** Long answers that speak of other items too: only what the control asks is a value. */
const AMONG_OTHERS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "continuity.rto",
    "目標復旧時間は4時間以内です。研修用の環境は3営業日以内、帳票サーバは8時間以内となります。",
    ["4時間以内", "3営業日以内", "8時間以内"],
  ],
  [
    "continuity.rto",
    "本番は4時間以内、開発は2営業日以内に復旧します。代替機の手配は24時間以内、保守員の訪問は6時間以内です。",
    ["4時間以内", "2営業日以内"],
  ],
  ["continuity.rto", "RTO：6時間／RPO：12時間／保守員到着：4時間／部品保管：7年", ["6時間"]],
  [
    "continuity.rto",
    "基幹機能は2時間、周辺機能は24時間で復旧させます。部品の調達には3日を要することがあります。",
    ["2時間", "24時間"],
  ],
  [
    "continuity.rto",
    "会計は2時間以内、給与は8時間以内、勤怠は1営業日以内での復旧を目標としています。",
    ["2時間以内", "8時間以内", "1営業日以内"],
  ],
  [
    "continuity.rto",
    "東日本の被災では6時間以内、西日本の被災では12時間以内に再開します。備蓄食料は3日分、自家発電は72時間分です。",
    ["6時間以内", "12時間以内"],
  ],
  [
    "incident.notification-time",
    "一報は検知から20分以内、その後は1時間ごとに経過を報告し、最終報告書は10営業日以内に提出します。",
    ["20分以内"],
  ],
  [
    "incident.notification-time",
    "重大な障害は15分以内、軽微な障害は翌営業日までにお知らせします。待機要員の参集は40分以内です。",
    ["15分以内", "翌営業日まで"],
  ],
  [
    "incident.notification-time",
    "電話は30分以内、メールは1時間以内にご連絡します。コールバックの待ち時間は平均3分です。",
    ["30分以内", "1時間以内"],
  ],
  [
    "incident.notification-time",
    "発生から30分以内に通知します。通報装置の電池は5年ごとに交換し、当直の引継ぎは12時間おきです。",
    ["30分以内"],
  ],
  ["incident.notification-time", "サービスAは10分以内、サービスBは60分以内に通知します。", ["10分以内", "60分以内"]],
  [
    "logging.retention",
    "認証ログは1年、操作ログは3年、監査証跡は7年保存します。会議録は10年、契約書は法定の7年保存です。",
    ["1年", "3年", "7年"],
  ],
  [
    "logging.retention",
    "アクセス記録を90日間保存しています。ディスクの交換は5年ごと、時刻合わせは1時間ごと、CSVの作成には10分ほどかかります。",
    ["90日間"],
  ],
  [
    "logging.retention",
    "Web：1年\nDB：3年\nOS：6か月\n※パスワードの有効期限は90日、アカウントロックは30分です。",
    ["1年", "3年", "6か月"],
  ],
  [
    "logging.retention",
    "Access logs are kept for 1 year and audit logs for 7 years. Passwords expire after 90 days, sessions after 30 minutes.",
    ["1 year", "7 years"],
  ],
  [
    "backup.retention",
    "バックアップは30日間保管します。媒体の耐用年数は5年、倉庫への搬送は週1回、リストアの所要は約2時間です。",
    ["30日間"],
  ],
  [
    "backup.retention",
    "日次は14日、週次は5週、月次は1年間保管します。証明書の更新は1年ごとです。",
    ["14日", "5週", "1年間"],
  ],
  [
    "backup.retention",
    "データベースのバックアップは35日間、ファイルは14日間保持します。検索用の索引は3日で作り直します。",
    ["35日間", "14日間"],
  ],
  [
    "backup.interval",
    "フルは週1回、差分は毎日取得します。媒体の棚卸は四半期ごと、清掃は月1回です。",
    ["週1回", "毎日"],
  ],
  ["backup.interval", "毎日2時に取得します。リストアの予行は年2回、媒体の交換は3年ごとです。", ["毎日"]],
  [
    "availability.planned-stop-notice",
    "計画停止は14日前、緊急停止は2時間前にご案内します。作業申請は20営業日前、承認会議は毎週火曜です。",
    ["14日前", "2時間前"],
  ],
  [
    "availability.planned-stop-notice",
    "定期保守は1か月前、臨時の保守は3日前までに告知します。値上げの際は90日前に告知します。",
    ["1か月前", "3日前まで"],
  ],
  [
    "service.termination-notice",
    "サービスの終了は1年前に通知します。規約の変更は14日前、料金の見直しは60日前の告知です。",
    ["1年前"],
  ],
  [
    "service.termination-notice",
    "【告知】終了の180日前 【移行支援】終了の60日前から 【返却】終了後30日以内",
    ["180日前"],
  ],
  [
    "data.deletion-deadline",
    "解約後30日以内にデータを消去します。消去証明は20営業日以内に郵送し、保証金の返還は60日以内です。",
    ["30日以内"],
  ],
  [
    "data.deletion-deadline",
    "終了後90日で削除します。解約は60日前までのお申し出が必要で、再契約は180日間できません。",
    ["90日"],
  ],
  [
    "malware.pattern-update-time",
    "定義ファイルは公開後4時間以内に更新します。再起動の猶予は8時間、隔離ファイルの保存は30日です。",
    ["4時間以内"],
  ],
  ["malware.pattern-update-time", "サーバは1時間以内、端末は24時間以内に更新します。", ["1時間以内", "24時間以内"]],
  [
    "vulnerability.patch-start",
    "緊急は48時間以内、重要は2週間以内、その他は次回定期保守で適用します。検証には3日、切り戻しの判断は30分以内です。",
    ["48時間以内", "2週間以内"],
  ],
  [
    "vulnerability.third-party-assessment",
    "専門会社の診断は年1回です。社員による簡易点検は毎月、設定の見直しは半年ごとに行います。",
    ["年1回"],
  ],
  [
    "vulnerability.third-party-assessment",
    "外部機関による診断は受けておりません。自社での点検は毎月、脆弱性情報の収集は毎日です。",
    ["受けておりません"],
  ],
  [
    "monitoring.alive-interval",
    "死活監視は3分間隔です。性能値の収集は10分ごと、ログの集約は1時間ごと、月次報告は毎月です。",
    ["3分間隔"],
  ],
  [
    "monitoring.alive-interval",
    "サーバは1分、ネットワーク機器は5分ごとに死活監視を行います。当直の交代は8時間ごとです。",
    ["1分", "5分ごと"],
  ],
  [
    "monitoring.performance-interval",
    "CPUは1分ごと、ディスクは10分ごとに性能を監視します。容量計画は四半期ごとに見直します。",
    ["1分ごと", "10分ごと"],
  ],
  [
    "performance.response-time",
    "検索は3秒以内、登録は5秒以内、帳票は30秒以内です。セッションは30分で切れます。",
    ["3秒以内", "5秒以内", "30秒以内"],
  ],
  [
    "performance.response-time",
    "画面の表示は平均1.5秒です。無操作のログアウトは20分、添付は10MBまで、夜間の締め処理は2時間です。",
    ["1.5秒"],
  ],
  [
    "performance.batch-time",
    "日次バッチは3時間以内、月次バッチは6時間以内に終わります。画面の応答は2秒、再実行の判断は15分以内です。",
    ["3時間以内", "6時間以内"],
  ],
  [
    "facility.ups-time",
    "UPSは10分間給電します。発電機の始動は40秒、燃料は無給油で48時間、電池の交換は5年ごとです。",
    ["10分間"],
  ],
  [
    "facility.camera-retention",
    "録画は90日間保存します。鍵の貸出簿は3年、入館申請書は1年保管し、カメラの点検は半年ごとです。",
    ["90日間"],
  ],
  [
    "facility.entry-log-retention",
    "入退室の記録は3年間保存します。カメラの映像は90日、来訪者カードは1年の保管です。",
    ["3年間"],
  ],
  [
    "contract.minimum-term",
    "最低利用期間は12か月です。更新は1年単位、無料お試しは30日、解約予告は3か月前です。",
    ["12か月"],
  ],
  [
    "contract.cancellation-deadline",
    "解約は2か月前までにお申し出ください。データの返却は解約後30日以内、請求の締めは毎月末です。",
    ["2か月前まで"],
  ],
  ["incident.count", "昨年度の障害は3件です。問い合わせは1,200件、計画停止は12回、脆弱性の対応は45件でした。", ["3件"]],
  ["support.report-interval", "稼働報告書は毎月お送りします。定例会は四半期に1回、満足度調査は年1回です。", ["毎月"]],
  [
    "malware.scan-interval",
    "フルスキャンは週1回、クイックスキャンは毎日実施します。管理台帳の更新は月1回です。",
    ["週1回", "毎日"],
  ],
];

/** Parts, kinds, degrees and times of the thing asked: all stay, so that the worst counts. */
const PARTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "continuity.rto",
    "平日は4時間以内、休日は翌営業日中に復旧します。なお、保守部品の在庫は5年間確保しています。",
    ["4時間以内", "翌営業日中"],
  ],
  ["continuity.rto", "Tier1は1時間、Tier2は8時間、Tier3は72時間以内に復旧します。", ["1時間", "8時間", "72時間以内"]],
  ["continuity.rto", "単一サーバの故障は10分、データセンター全体の被災は24時間で復旧します。", ["10分", "24時間"]],
  ["continuity.rto", "決済系 2時間\n情報系 1日\n監視系 4時間", ["2時間", "1日", "4時間"]],
  [
    "incident.notification-time",
    "情報漏えいは24時間以内、サービス停止は30分以内、性能低下は2時間以内に通知します。",
    ["24時間以内", "30分以内", "2時間以内"],
  ],
  ["logging.retention", "アプリは90日、通信は1年、監査は7年、認証は3年保存します。", ["90日", "1年", "7年", "3年"]],
  ["logging.retention", "操作：5年　通信：1年　エラー：30日", ["5年", "1年", "30日"]],
  ["backup.retention", "日次分7日、週次分4週、月次分12か月を保管します。", ["7日", "4週", "12か月"]],
  [
    "backup.retention",
    "設定情報は90日、利用者データは30日、検索インデックスは7日のバックアップを保持します。",
    ["90日", "30日", "7日"],
  ],
  [
    "availability.planned-stop-notice",
    "短時間（30分未満）の停止は3日前、長時間の停止は2週間前に通知します。",
    ["3日前", "2週間前"],
  ],
  [
    "availability.planned-stop-notice",
    "大規模改修は30日前、小規模修正は3日前までにお知らせします。",
    ["30日前", "3日前まで"],
  ],
  [
    "service.termination-notice",
    "サービス全体の終了は12か月前、一部機能の終了は3か月前に通知します。",
    ["12か月前", "3か月前"],
  ],
  ["service.termination-notice", "有料版は1年前、無料版は3か月前にお知らせします。", ["1年前", "3か月前"]],
  [
    "backup.interval",
    "DBは15分ごと、ファイルは1日1回、設定は変更の都度取得します。構成図の改訂は年1回です。",
    ["15分ごと", "1日1回"],
  ],
  [
    "performance.response-time",
    "参照系は2秒以内、更新系は5秒以内、検索は8秒以内です。",
    ["2秒以内", "5秒以内", "8秒以内"],
  ],
  [
    "malware.pattern-update-time",
    "Windowsは1時間以内、Linuxは6時間以内、スマートフォンは24時間以内に更新します。",
    ["1時間以内", "6時間以内", "24時間以内"],
  ],
  [
    "vulnerability.patch-start",
    "インターネット公開系は3日以内、内部系は30日以内に着手します。",
    ["3日以内", "30日以内"],
  ],
  [
    "data.deletion-deadline",
    "アカウント情報は即日、保管データは30日以内、ログは1年以内に消去します。",
    ["30日以内", "1年以内"],
  ],
  ["monitoring.fault-interval", "ハードは5分、OSは3分、アプリは1分間隔で監視しています。", ["5分", "3分", "1分間隔"]],
  [
    "vulnerability.assessment-interval",
    "Webは年2回、基盤は年1回、スマホアプリは半年ごとに診断します。指摘の修正は30日以内です。",
    ["年2回", "年1回", "半年ごと"],
  ],
  [
    "availability.uptime",
    "プレミアムは99.99%、通常は99.9%、検証用は95%です。応答率は90%以上です。",
    ["99.99%", "99.9%", "95%"],
  ],
  ["backup.generations", "日次は7世代、週次は4世代、設定変更時は直近3世代を残します。", ["7世代", "4世代", "3世代"]],
  ["facility.ups-time", "サーバ室は10分、ネットワーク室は30分給電できます。", ["10分", "30分"]],
];

describe("the figures of an answer", () => {
  it.each(AMONG_OTHERS)("of other things are left out: %s %s", (id, answer, values) => {
    expect(valuesOf(id, answer)).toEqual(values);
  });

  it.each(PARTS)("of the parts of one thing all stay: %s %s", (id, answer, values) => {
    expect(valuesOf(id, answer)).toEqual(values);
  });

  it("of other things are discarded as another metric", () => {
    const { discarded } = read("continuity.rto", "RTOは4時間以内です。部品の調達には3日を要します。");
    expect(discarded.map(({ mention, because }) => [mention.text, because])).toContainEqual(["3日", "otherMetric"]);
  });

  it("give way to a flat denial of the thing asked", () => {
    const { values } = read(
      "vulnerability.third-party-assessment",
      "外部機関による診断は受けておりません。自社での点検は毎月行っています。",
    );
    expect(values.map(({ value }) => value)).toEqual([{ type: "yesNo", value: "no" }]);
  });

  it("stay where only a guarantee is denied", () => {
    expect(valuesOf("continuity.rto", "復旧時間の保証はしておりません。目標は4時間以内です。")).toEqual(["4時間以内"]);
  });
});
