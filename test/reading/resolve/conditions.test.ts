import { builtInCatalog } from "../../../src/app/catalog";
import { readAnswer } from "../../../src/reading/read-answer";

const { controls } = builtInCatalog();

/** The conditions read, without the nets' own. */
function kinds(id: string, text: string): string[] {
  const control = controls.get(id);
  if (!control) throw new Error(`no control ${id}`);
  const parts = text.split("⏐").map((part) => ({ text: part }));
  const answer = { text: parts.map((part) => part.text).join("\n"), parts } as unknown as Parameters<
    typeof readAnswer
  >[0];
  const { conditions } = readAnswer(answer, { control, accepts: [], words: [control.name.ja], otherWording: [] });
  return [...new Set(conditions.map(({ kind }) => kind))].filter((kind) => kind !== "unfamiliar");
}

describe("what a value hangs on", () => {
  it.each([
    ["backup.interval", "夜間処理に余力があれば毎日取得します"],
    ["continuity.rto", "要員が揃ったら4時間以内に復旧します"],
    ["contract.audit-right", "得心のいく理由をお示しいただければ受け入れます"],
    ["contract.cancellation-penalty", "2年目に入ってからは発生しません"],
  ])("is a condition on %s: %s", (id, text) => {
    expect(kinds(id, text)).toEqual(["conditional"]);
  });

  it("is none where the clause only says when the clock starts", () => {
    expect(kinds("incident.notification-time", "障害が発生したら1時間以内に通知します")).toEqual([]);
  });
});

describe("a condition bears", () => {
  it.each([
    ["monitoring.alive-interval", "5分おき（夜間は翌朝にまとめて確認）", "partial"],
    ["backup.interval", "毎日。土日は取得しません", "partial"],
    ["vulnerability.patch-start", "CVSS7.0以上は公開後24時間以内に着手", "partial"],
    ["availability.uptime", "当社サービスは99.99%です。これはIaaSの公表値です。", "underlyingProvider"],
    ["availability.planned-stop-notice", "14日前。諸事情で前日になることもあります。", "conditional"],
  ])("on %s: %s (%s)", (id, text, kind) => {
    expect(kinds(id, text)).toContain(kind);
  });
});

describe("a condition does not bear", () => {
  it.each([
    ["monitoring.alive-interval", "基盤の監視はクラウド事業者が実施。弊社では5分間隔でURL監視を実施。"],
    ["organization.isms", "弊社では取得しておりませんが、契約しているデータセンターは取得済みです。"],
    ["support.status-report", "定期的な稼働報告は行っておりません。"],
    ["incident.notification-process", "【有】 第一報は検知から1時間以内を目標としています。"],
  ])("on %s: %s", (id, text) => {
    expect(kinds(id, text)).toEqual([]);
  });

  it("as a plan where only the future is not promised", () => {
    expect(kinds("availability.uptime", "実績は99.98%ですが、今後の稼働率を保証するものではございません。")).toEqual([
      "actual",
      "noGuarantee",
    ]);
  });

  it("as an option where the plan already limits who has it", () => {
    expect(kinds("access.mfa", "○（上位プランに限り標準搭載）")).toEqual(["partial"]);
  });
});
