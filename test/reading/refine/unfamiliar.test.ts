import { toReadable } from "../../../src/reading/find/answer";
import { found } from "../../../src/reading/find/found";
import { findUnfamiliar } from "../../../src/reading/refine/unfamiliar";

/** The words that keep the marked value («…») from being a promise. */
function unfamiliarIn(marked: string): string[] {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const answer = toReadable(marked.replace(/[«»]/g, ""), []);
  const value = found({ type: "percent", amount: 99.9, unit: "percent" }, { start, end });
  return findUnfamiliar(answer, [value], false).map(({ at }) => answer.text.slice(at.start, at.end));
}

describe("the net under the rules of reading", () => {
  it.each([
    "«99.9%以上»",
    "月間稼働率は«99.9%以上»です。",
    "«99.9%»を保証いたします。",
    "計画停止の«30日前まで»に、管理者様へメールで通知いたします。",
    "障害の検知から«30分以内»にご連絡差し上げます。",
    "«1分間隔»、障害時の通知は30分以内の予定です。",
    "ログは«1年間»保存し、その後の扱いは検討中です。",
    "«99.9%»を下回りません。",
    "«毎日»バックアップを取得しており、14世代を残します。",
    "«TLS1.2以上»で通信します（一部の旧端末を含む）。",
    "«24時間365日»ご利用いただけます。",
    "within «24 hours» of detection",
  ])("lets %s stand", (answer) => {
    expect(unfamiliarIn(answer)).toEqual([]);
  });

  it.each([
    ["«99.9%»を計画しています。", "計画しています"],
    ["«30日前»に管理画面で告知予定", "告知予定"],
    ["«Pマーク»は審議されました。", "審議されました"],
    ["«毎日»のバックアップは実施しておりません。", "実施しておりません"],
    ["«2時間以内»の復旧は難しい", "難しい"],
    ["«99.9%»を維持できる見込みです", "見込みです"],
    ["«99.9%»への引き上げを経営会議に諮っています", "諮っています"],
    ["認証は«ISMS»を審査中です", "審査中です"],
    ["可能な限り«30日前まで»に通知いたします", "可能な限り"],
  ])("asks a person about %s", (answer, words) => {
    expect(unfamiliarIn(answer)).toEqual([expect.stringContaining(words)]);
  });

  it("asks whose certificate it is where one suffices", () => {
    const answer = toReadable("データセンターがISMSを取得しています", []);
    const isms = found({ type: "choice", value: "isms" }, { start: 8, end: 12 });
    expect(findUnfamiliar(answer, [isms], true).map(({ kind }) => kind)).toEqual(["underlyingProvider"]);
    expect(findUnfamiliar(answer, [isms], false)).toEqual([]);
  });

  it("takes what is only like a certificate for none", () => {
    const answer = toReadable("ISMS相当の管理をしています", []);
    const isms = found({ type: "choice", value: "isms" }, { start: 0, end: 4 });
    expect(findUnfamiliar(answer, [isms], true).map(({ kind }) => kind)).toEqual(["unfamiliar"]);
  });

  it("leaves yes and no to their own rules", () => {
    const answer = toReadable("なしと聞いています", []);
    expect(findUnfamiliar(answer, [found({ type: "yesNo", value: "no" }, { start: 0, end: 2 })], false)).toEqual([]);
  });
});
