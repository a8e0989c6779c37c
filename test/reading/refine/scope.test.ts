import type { Control } from "../../../src/model/form";
import { readAnswer } from "../../../src/reading/read-answer";

const asks = (answer: Control["answer"], quantity: Control["quantity"], name = "対象"): Control => ({
  id: "test",
  name: { ja: name, en: name },
  category: "test",
  answer,
  quantity,
  unit: null,
  better: "higher",
  accepts: [],
  wording: [],
});

const UPTIME = asks("percent", "amount", "稼働率");
const LIMIT = asks("duration", "limit", "通知時間");
const KEPT = asks("duration", "retention", "バックアップの保存期間");
const DONE = asks("percent", "amount", "完了率");
const HOURS = asks("schedule", "none", "受付時間");
const INTERVAL = asks("frequency", "interval", "間隔");
const WATCH = asks("frequency", "interval", "監視間隔");

function scopes(text: string, control: Control): (string | null)[] {
  return readAnswer({ text, parts: [] }, { control, accepts: [], words: [], otherWording: [] })
    .values.filter(({ value }) => value.type === control.answer)
    .map(({ scope }) => scope);
}

describe("a scope is the whole phrase", () => {
  it.each([
    ["標準プランは99.5%、拡張プランは99.9%", UPTIME, ["標準プラン", "拡張プラン"]],
    ["重大度の高い障害は30分以内、それ以外は翌営業日まで", LIMIT, ["重大度の高い障害", "それ以外"]],
    ["操作ログにつきましては3年間、その他のログは1年間", KEPT, ["操作ログ", "その他のログ"]],
    ["5分以内の停止であれば30分以内、5分を超える停止であれば10分以内", LIMIT, ["5分以内の停止", "5分を超える停止"]],
    ["①会計・決済：2時間以内\n②帳票・検索：12時間以内", LIMIT, ["会計・決済", "帳票・検索"]],
    ["◆死活監視…1分\n◆ログ監視…5分", WATCH, ["死活監視", "ログ監視"]],
    ["平日日中で30分、夜間・休日で2時間", LIMIT, ["平日日中", "夜間・休日"]],
    ["長期保管オプション（有償）は5年、標準では90日", KEPT, ["長期保管オプション", "標準"]],
    ["重大障害の場合は2時間、軽微な障害の場合は8時間", LIMIT, ["重大障害", "軽微な障害"]],
    ["主センターは1時間、拠点障害の場合は8時間", LIMIT, ["主センター", "拠点障害の場合"]],
    ["標準では90日、オプションでは1年または3年", KEPT, ["標準", "オプション", "オプション"]],
    ["Critical: 1 hour; Medium/Low: 8 hours", LIMIT, ["Critical", "Medium/Low"]],
    ["P1: 30min / P2: 2h", LIMIT, ["P1", "P2"]],
    ["8 hours for tier 1 systems and 24 hours for all others.", LIMIT, ["tier 1 systems", "all others"]],
    [
      "Daily snapshots are kept for 35 days; monthly snapshots for 12 months.",
      KEPT,
      ["Daily snapshots", "monthly snapshots"],
    ],
    ["daily incremental, weekly full", INTERVAL, ["incremental", "full"]],
    ["15分ごとに差分、毎日全体", INTERVAL, ["差分", "全体"]],
  ])("%s", (text, control, told) => {
    expect(scopes(text, control)).toEqual(told);
  });

  it("is told in the vendor's own characters", () => {
    expect(scopes("ｱｸｾｽﾛｸﾞ：1年／操作ﾛｸﾞ：３年", KEPT)).toEqual(["ｱｸｾｽﾛｸﾞ", "操作ﾛｸﾞ"]);
    expect(scopes("レベル1（全面停止）：1時間\nレベル2（一部停止）：4時間", LIMIT)).toEqual([
      "レベル1（全面停止）",
      "レベル2（一部停止）",
    ]);
  });
});

describe("what limits a single value", () => {
  it.each([
    ["営業時間内は2時間以内", LIMIT, "営業時間内"],
    ["重大なものは2時間以内", LIMIT, "重大なもの"],
    ["操作ログに限り2年間", KEPT, "操作ログ"],
    ["4時間（平日夜間）", LIMIT, "平日夜間"],
    ["メールは24時間365日", HOURS, "メール"],
    ["CVSS7.0以上は24時間以内", LIMIT, "CVSS7.0以上"],
  ])("%s", (text, control, told) => {
    expect(scopes(text, control)).toEqual([told]);
  });
});

describe("what limits nothing", () => {
  it.each([
    ["30分以内（メール）", LIMIT],
    ["平日9:00～18:00（電話・メール）", HOURS],
    ["昼夜・休日を問わず30分以内", LIMIT],
    ["土日祝も含め24時間365日", HOURS],
    ["基準時間内の完了率は99.9%", DONE],
    ["availability over the last 12 months: 99.98%", UPTIME],
    ["過去1年では平均して30分以内", LIMIT],
    ["検知後30分以内", LIMIT],
    ["システム標準機能により1年間", KEPT],
  ])("%s", (text, control) => {
    expect(scopes(text, control)).toEqual([null]);
  });

  it("leaves out times to come and who speaks", () => {
    expect(scopes("現在は6か月間です。来年度より1年間とします。", KEPT)).toEqual([null, null]);
    expect(scopes("当社の実績は99.98%、SLAとしては月間99.9%", UPTIME)).toEqual([null, null]);
  });
});
