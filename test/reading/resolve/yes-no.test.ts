import { toResponse } from "../../../scripts/corpus/score";
import { parse } from "../../../src/catalog/parse";
import { controlsSchema } from "../../../src/catalog/schemas/control-schema";
import { SEEDS } from "../../../src/catalog/seeds";
import { readAnswers } from "../../../src/reading/read-answers";

const parsed = parse(controlsSchema, SEEDS.controls.data, SEEDS.controls.file);
if (!("value" in parsed)) throw new Error("controls.json does not load");
const controls = new Map(parsed.value.controls.map((control) => [control.id, control]));

/** What an answer says to a yes/no control: its value, `!` where it contradicts itself, the state where there is none. */
function said(id: string, text: string): string {
  const control = controls.get(id);
  if (!control) throw new Error(`no control ${id}`);
  const line = { file: "yes-no", line: 1, control: id, parts: text.split("⏐"), state: "text" as const };
  const response = toResponse({ ...line, values: [], conditions: [], isContradictory: false, promise: null }, control);
  const [reading] = readAnswers([response], [], controls);
  const value = reading?.values[0]?.value;
  if (value?.type !== "yesNo") return reading?.state ?? "";
  return `${value.value}${reading && reading.contradiction.length > 0 ? "!" : ""}`;
}

describe("yes and no, as the question asks it", () => {
  it.each([
    // where something is forbidden, the denied permission is the yes, and the denied rule the no
    ["office.photography-prohibited", "撮影を認めていません", "yes"],
    ["office.photography-prohibited", "撮影に関する制限は特段設けていません", "no"],
    ["office.photography-prohibited", "撮影はお断りしておりません", "no"],
    ["media.copy-restriction", "媒体への書き込みはできません", "yes"],
    ["media.copy-restriction", "複製の管理はしていません", "no"],
    // where something is taken away
    ["access.account-removal", "退職者のIDは即日失効させています", "yes"],
    ["access.account-removal", "退職者のIDは停止しておりません", "no"],
    ["data.media-disposal", "媒体の消去は停止しています", "no"],
    // what is unwanted
    ["vulnerability.up-to-date", "サポート切れの製品は使っていません", "yes"],
    ["vulnerability.up-to-date", "脆弱なライブラリの確認は行っておりません", "no"],
    ["privacy.unintended-use", "同意を得ずに利用することはございません", "no"],
    ["office.entry-system", "入退室の記録はしておりません", "no"],
    ["organization.audit-report", "外部からの監査は受けていません", "no"],
    // said of something else
    ["encryption.at-rest", "お客様との通信は暗号化しております", "text"],
    ["encryption.at-rest", "暗号化の重要性を周知しております", "text"],
    ["access.mfa", "接続元のIPアドレスを制限しております", "text"],
    ["network.waf", "WAFに代えてIPSを使っています", "text"],
    ["people.nda", "誓約書のひな形を用意しております", "text"],
    ["access.mfa", "利用は各部門の判断に委ねております", "text"],
    ["supplier.subcontracting", "一部の業務を協力会社へ委ねております", "yes"],
    // what was, and what the users do
    ["organization.privacy-mark", "取得しておりましたが、昨年返上いたしました", "no"],
    ["encryption.at-rest", "暗号化しておりませんでしたが、現在は暗号化しております", "yes"],
  ])("%s: %s is %s", (control, text, expected) => {
    expect(said(control, text)).toBe(expected);
  });

  it.each([
    ["continuity.disaster-recovery", "有⏐DR計画は策定しておりません", "yes!"],
    ["continuity.plan", "【有】 事業継続の手順はございません", "yes!"],
    ["organization.internal-audit", "【有】⏐当面は実施を見送っております", "yes!"],
    ["organization.risk-assessment", "○⏐一度も実施したことはありません", "yes!"],
    ["contract.breach-compensation", "【有】 乙は、賠償の責めを負わないものとする", "yes!"],
    ["organization.internal-audit", "無⏐毎年9月に全部門を対象として実施しております", "no!"],
    ["continuity.plan", "【無】 ただし、連絡網は整備しております", "no"],
    ["data.deletion-deadline", "【有】 消去の証明書は発行しておりません", "yes"],
  ])("%s: %s tells its tag and its remark apart: %s", (control, text, expected) => {
    expect(said(control, text)).toBe(expected);
  });
});
