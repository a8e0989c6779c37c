/** A commented policy to begin with: it loads as it stands, and shows one of each thing that a policy can say. */
export function starterPolicy(lang: "ja" | "en"): string {
  return lang === "ja" ? JA : EN;
}

const JA = `# 自社の判定基準（shinsa policy check でいつでも確かめられます）
schema: shinsa.policy/1
id: our-standard            # 英数字とハイフン。shinsa review --policy のほか、報告書にも表示されます
title: 自社クラウド利用基準
version: "1.0"              # 改めたら番号を上げてください。ファイルのハッシュ値とともに報告書に残ります
extends: meti-standard      # 土台にする判定プロファイル（shinsa profiles で一覧）。不要なら行ごと削除

criteria:
  # 土台にある基準と同じ項目・同じ条件を書くと置き換わり、なければ追加されます。
  # 値は提供者の書き方のまま（99.5%・2時間・5分に1回・3世代・30日前）。
  # 条件はどれか一つ: atLeast（以上） atMost（以下） is（yes / no / always） oneOf（いずれか） answered（開示されていればよい）
  - control: availability.uptime
    atLeast: 99.5%
    weight: high            # high / medium / low
    source: { title: 自社クラウド利用基準, clause: "3.2" }
    rationale: 業務時間内の停止を月4時間以内に収めるため
  - control: backup.generations
    atLeast: 3世代
    weight: medium
    source: { title: 自社クラウド利用基準, clause: "3.5" }
    onMiss: review          # 届かないとき、不適合ではなく要確認にする
    accept:                 # 回答の全体がこの記載なら、同等と認める
      - 差分を含め7日分を保持

# 土台の基準の重みを変える（基準の id、または管理項目の id）
weights:
  data.deletion-deadline: high

# 参考扱いの基準を判定に使う / 判定から外す
switchOn:
  - malware.scan-interval
switchOff:
  - extensibility.customization

# 自社のチェックシートでの言い方（項目の照合と回答の読み取りに使います）
synonyms:
  controls:
    availability.uptime: [月間サービス提供率]
`;

const EN = `# The company's own criteria (check them at any time with: shinsa policy check)
schema: shinsa.policy/1
id: our-standard            # letters, digits and hyphens; shown in every report
title: Our cloud standard
version: "1.0"              # raise it with every change; reports keep it with the file's hash
extends: meti-standard      # the profile to build on (shinsa profiles lists them); remove the line for none

criteria:
  # The same item with the same test replaces the inherited criterion; anything else is added.
  # Values are written as vendors write them (99.5%, 2時間, 5分に1回, 3世代, 30日前).
  # Exactly one test: atLeast, atMost, is (yes / no / always), oneOf, answered (disclosing it is enough)
  - control: availability.uptime
    atLeast: 99.5%
    weight: high            # high / medium / low
    source: { title: Our cloud standard, clause: "3.2" }
    rationale: keeps outages in office hours under four hours a month
  - control: backup.generations
    atLeast: 3世代
    weight: medium
    source: { title: Our cloud standard, clause: "3.5" }
    onMiss: review          # a miss is left to a person instead of failing
    accept:                 # an answer that says exactly this counts as meeting it
      - 差分を含め7日分を保持

# Other weights for inherited criteria (id of the criterion, or of the control)
weights:
  data.deletion-deadline: high

# Judge by a criterion that is for reference only / leave one out
switchOn:
  - malware.scan-interval
switchOff:
  - extensibility.customization

# The company's own wording (used to match items and to read answers)
synonyms:
  controls:
    availability.uptime: [月間サービス提供率]
`;
