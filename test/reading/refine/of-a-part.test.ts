import { toReadable } from "../../../src/reading/find/answer";
import { found } from "../../../src/reading/find/found";
import { ofAPart } from "../../../src/reading/refine/of-a-part";

/** To which part a yes to `question` is narrowed by its remark, as kind and words. */
function partIn(question: string, remark: string, tag = "○"): string[] {
  const answer = toReadable(`${tag}\n${remark}`, [tag.length, remark.length]);
  const yes = found({ type: "yesNo", value: "yes" }, { start: 0, end: tag.length }, { origin: "tag" });
  return ofAPart(answer, [yes], [question], []).map(
    ({ kind, at }) => `${kind}: ${answer.text.slice(at.start, at.end)}`,
  );
}

describe("a yes that is said of a part", () => {
  it.each([
    ["従業員から誓約書を取得していますか", "正社員からは入社時に取得しております。", "partial: 正社員からは"],
    ["従業員に教育を行っていますか", "管理職に行っております。", "partial: 管理職に"],
    ["取扱いを周知していますか", "役員に周知しております。", "partial: 役員に"],
    ["再委託先と契約を結んでいますか", "主な再委託先と締結しております。", "partial: 主な再委託先と"],
    ["ウイルス対策ソフトを使っていますか", "Windows端末について実施しております。", "partial: Windows端末について"],
    ["端末の起動時の認証", "ノートPCには設定しております。", "partial: ノートPCには"],
    ["出入口を施錠していますか", "本社は施錠しております。", "partial: 本社は"],
    ["保存データの暗号化", "マイナンバーを格納する列は暗号化しております。", "partial: マイナンバーを"],
    ["保存データの暗号化", "決済に使う列は暗号化しております。", "partial: う列は"],
    ["保存データの暗号化", "カード番号を暗号化しております。", "partial: カード番号を"],
    ["多要素認証", "弊社の社員が使う勤怠システムには導入しております。", "partial: 勤怠システムには"],
    ["権限の付与、変更、削除を記録していますか", "付与は記録しております。", "partial: 付与は"],
    ["最初と最後の入退室者を記録していますか", "最初の入室者は記録しております。", "partial: 最初の入室者は"],
    ["ISMS認証の取得", "登録の範囲は大阪支社の受託印刷です。", "partial: 登録の範囲は大阪支社の受託印刷です"],
  ])("%s ○ %s", (question, remark, expected) => {
    expect(partIn(question, remark)).toContain(expected);
  });

  it.each([
    ["従業員から誓約書を取得していますか", "全従業員から入社時に取得しております。"],
    ["従業員から誓約書を取得していますか", "正社員と派遣社員から取得しております。"],
    ["派遣社員を含む全員に教育をしていますか", "派遣社員にも実施しております。"],
    ["従業員に教育を行っていますか", "正社員には年2回、派遣社員には年1回実施しております。"],
    ["再委託先と契約を結んでいますか", "全ての再委託先と締結しております。"],
    ["ウイルス対策ソフトを使っていますか", "サーバと端末に導入しております。"],
    ["保存データの暗号化", "データベースは暗号化しております。"],
    ["添付時の暗号化", "添付ファイルは自動で暗号化しております。"],
    ["出入口を施錠していますか", "鍵はサーバ室で保管しております。"],
    ["個人情報へのアクセス履歴の取得", "本社で保管しております。"],
    ["権限の付与、変更、削除を記録していますか", "付与、変更、削除は申請書で記録しております。"],
    ["ISMS認証の取得", "認証範囲は本サービスの開発と運用です。"],
  ])("is not said by %s ○ %s", (question, remark) => {
    expect(partIn(question, remark)).toEqual([]);
  });

  it.each([
    ["Multi-factor authentication", ", for our own staff accounts.", "partial: our own staff accounts"],
    [
      "Encryption of stored data",
      " - laptops issued to our staff are encrypted.",
      "otherMetric: laptops issued to our staff are",
    ],
    ["ISMS certification", ", our hosting partner holds it.", "underlyingProvider: our hosting partner holds"],
  ])("is told in English: %s Yes%s", (question, remark, expected) => {
    expect(partIn(question, remark, "Yes")).toContain(expected);
  });

  it("is no part where English speaks of all", () => {
    expect(partIn("Multi-factor authentication", ", for all users.", "Yes")).toEqual([]);
  });
});
