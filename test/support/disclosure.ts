import type { SheetSpec, WorkbookSpec } from "../../scripts/workbook-builder";

/** An invented vendor's disclosure form, as far as the pattern matters: what it declares stands in F9 (nothing: it is left blank). */
export function disclosure(declared: string, more: readonly SheetSpec[] = []): WorkbookSpec {
  const rows = [
    ["ASP・SaaSの安全・信頼性に係る情報開示"],
    ["サービス名称", null, "サンプル文書管理"],
    ["事業者名称", null, "株式会社サンプルクラウド"],
    [],
    ["No", "分類", "項目", "記述内容", "必須/選択", "申請内容"],
    [1, "開示情報の時点", "開示情報の日付", "年月日（西暦）", "必須", "2026年9月1日"],
    [2, "事業所等の概要", "事業者名", "正式な名称", "必須", "株式会社サンプルクラウド"],
    [39, "サービス品質", "サービス稼働設定値", "稼働率の実績値、なければ理由と目標値", "必須", "99.3%以上"],
    [null, null, null, "対策ガイドラインのパターン番号と対策参照値", null, declared],
    [54, "サービス・ソフトウェア", "死活監視", "死活監視の有無、対象、監視インターバル", "必須○", "有 15分間隔"],
    [null, null, null, "障害時の利用者への通知時間", null, "30分以内"],
    [57, "セキュリティ", "ウイルスチェック", "対処の有無とパターンファイルの更新間隔", "必須○", "有 24時間以内"],
    [58, null, "記録（ログ等）", "利用状況の記録（ログ等）の取得と保存期間", "必須○", "取得 2か月間保存"],
  ];
  return { sheets: [{ name: "開示情報", rows }, ...more] };
}

/** A service level checklist beside it. */
export const LEVELS: SheetSpec = {
  name: "SLA",
  rows: [
    ["種別", "サービスレベル項目", "規定内容", "測定単位", "回答"],
    ["可用性", "サービス時間", "", "時間帯", "24時間365日"],
    ["可用性", "サービス稼働率", "", "稼働率(%)", "99.5%以上"],
    ["可用性", "計画停止予定通知", "", "有無", "7日前"],
    ["データ管理", "バックアップ世代数", "", "世代数", "3世代"],
    ["データ管理", "バックアップデータの保存期間", "", "時間", "1年"],
  ],
};
