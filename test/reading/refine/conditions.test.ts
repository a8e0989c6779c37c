import { findConditions } from "../../../src/reading/refine/conditions";
import { normalize } from "../../../src/text/normalize";

function kindsIn(text: string): string[] {
  return [...new Set(findConditions(normalize(text).text).map(({ kind }) => kind))];
}

describe("the words that make less of a value", () => {
  it.each([
    ["noGuarantee", "これを下回ったとしても当社が責めを負うものではありません"],
    ["noGuarantee", "全件についてお守りできるわけではございません"],
    ["noGuarantee", "お約束できる段階にはまだ至っておりません"],
    ["noGuarantee", "契約書に書き入れることはいたしておりません"],
    ["noGuarantee", "特段の定めはございません"],
    ["noGuarantee", "No contractual SLA applies"],
    ["noGuarantee", "non-binding"],
    ["target", "99.9%が望ましい姿です"],
    ["target", "今期の宿題です"],
    ["actual", "負荷試験では平均1.8秒を記録しました"],
    ["actual", "昨年は一度も実施しておりません"],
    ["actual", "99.9%を下回ったことは一度もありません"],
    ["actual", "4時間以内（机上演習の結果）"],
    ["bestCase", "最も早かった回"],
    ["principle", "60分以内に終わる日がほとんどです"],
    ["planned", "来春の版から対応いたします"],
    ["planned", "来期から始めます"],
    ["planned", "3年間保管する方向で調整を進めております"],
    ["planned", "約款に盛り込むべく、文案を練っております"],
    ["planned", "来年度の予算に費用を計上しました"],
    ["planned", "2027年度の更改に合わせて暗号化します"],
    ["planned", "Planned for 2027"],
    ["optional", "別建ての費用をお見積り"],
    ["optional", "別途バックアップ契約をお申し込みいただいた環境"],
    ["onRequest", "お取引先から求められれば"],
    ["onRequest", "30日前のご連絡をお望みでしょうか"],
    ["partial", "購読済みのテナントに限らせていただきます"],
    ["partial", "主立った委託先とは締結しております"],
    ["partial", "添付ファイルは復元の対象から外れます"],
    ["partial", "本サービスを担う事業部は登録範囲の外です"],
    ["partial", "負荷の大きい機器では止めております"],
    ["exception", "急に止める折はご容赦ください"],
    ["exception", "運営側の都合により"],
    ["conditional", "被災の度合い次第です"],
    ["conditional", "残量と相談しながら増減させます"],
    ["conditional", "要員が確保できた場合の値です"],
    ["conditional", "規模が一定以上となる契約書"],
    ["conditional", "容量がひっ迫しましたら、古いものから順に失われます"],
    ["capability", "90日間保管できるだけの容量"],
    ["underlyingProvider", "データセンターの運営会社が取得済みです"],
    ["underlyingProvider", "利用しているIaaSの保有する認証です"],
    ["underlyingProvider", "管理会社における保管期間"],
    ["underlyingProvider", "回線事業者が知らせてくる際の、先方の基準"],
    ["underlyingProvider", "事業者より99.99%の稼働率が公表されております"],
    ["underlyingProvider", "親会社のデータセンターにおける値"],
    ["underlyingProvider", "the platform SLA of Azure"],
  ])("tell %s: %s", (kind, text) => {
    expect(kindsIn(text)).toContain(kind);
  });

  it.each([
    "標準機能として提供しており、追加料金は頂きません",
    "オプション料金は発生しません",
    "標準搭載しています",
    "24時間365日。計画停止（事前に告知）を除きます",
    "計測は当社の監視基盤が担います",
    "クラウド基盤の標準機能により暗号化しています",
    "ベンダーの公開から24時間以内に全台へ配信し終えます",
    "復元テストの結果を責任者が確認します",
    "遅くとも1時間以内に通知します",
    "利用規約に定める目的以外には利用いたしません",
    "保管先は国内です",
    "99.9%を下回りません",
  ])("are not seen in %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});
