import { foldLabel } from "../../src/text/fold-label";

/** Spellings of one label, as they stand on real sheets. */
const SAME: readonly (readonly string[])[] = [
  ["計画停止予定通知", "計画停⽌予定通知", " 計画停止 予定通知", "【計画停止予定通知】", "計画停止\n予定通知"],
  ["重大障害時の代替手段", "重⼤障害時の代替手段", "重大障害時の代替手段）"],
  ["サービス停止の通知", "サービス停止✰通知", "サービス停止➺通知"],
  ["サーバ稼働率", "サーバー稼働率", "ｻｰﾊﾞｰ稼働率", "サーバー稼動率"],
  ["規定内容", "規程内容", "「規定内容」"],
  ["1か月前", "１ヶ月前", "1ヵ月前", "1カ月前", "1ケ月前", "1箇月前"],
  ["ウイルスチェック", "ウィルスチェック", "ウイルス・チェック"],
  ["問合せ先", "問い合わせ先", "問合わせ先", "お問い合わせ先".slice(1)],
  ["情報取扱い環境", "情報取り扱い環境", "情報取扱環境"],
  ["データ漏えい・破壊時の補償/保険", "データ漏洩、破壊時の補償・保険"],
  ["SLA", "sla", "ＳＬＡ", "S L A"],
];

/** Labels that one careless step of folding would make the same. */
const DIFFERENT: readonly (readonly [string, string])[] = [
  ["平均復旧時間", "目標復旧時間"],
  ["サービス提供時間帯(障害対応)", "サービス提供時間帯(一般問合せ)"],
  ["障害通知時間", "障害通知プロセス"],
  ["稼働率(%)", "稼働率"],
  ["1か月前", "11か月前"],
  ["TLS1.2", "TLS1.3"],
];

describe("folding of labels", () => {
  it.each(SAME)("takes the spellings of %s for one", (...spellings) => {
    expect(new Set(spellings.map(foldLabel)).size).toBe(1);
  });

  it.each(DIFFERENT)("keeps %s and %s apart", (one, other) => {
    expect(foldLabel(one)).not.toBe(foldLabel(other));
  });

  it("leaves nothing of a text without letters and digits", () => {
    expect(["―", "（）", "・", " \n", "〜"].map(foldLabel)).toEqual(["", "", "", "", ""]);
  });
});
