import { judge } from "../../src/judging/judge";
import type { ReasonCode, Verdict } from "../../src/model/finding";
import type { Control, Item } from "../../src/model/form";
import type { Test } from "../../src/model/profile";
import type { Reading } from "../../src/model/reading";
import {
  atLeast,
  atMost,
  choice,
  control,
  criterion,
  duration,
  frequency,
  item,
  mention,
  percent,
  reading,
  response,
  schedule,
  under,
  yesNo,
} from "./builders";

type Row = readonly [said: string, reading: Reading, verdict: Verdict, reason: ReasonCode];

/** One criterion, one question, and how each answer fares. */
function judges(name: string, asked: Control, test: Test, rows: readonly Row[], asItem: Partial<Item> = {}): void {
  describe(name, () => {
    it.each(rows)("%s", (_said, read, verdict, reason) => {
      const finding = judge(response({ item: item(asItem) }), read, asked, [criterion(test)]);
      expect([finding.verdict, finding.reason]).toEqual([verdict, reason]);
    });
  });
}

judges("稼働率 99.5%以上", control({ plausible: { min: 50, max: 100 } }), atLeast(percent(99.5)), [
  ["99.5%", reading([percent(99.5)]), "pass", "meets"],
  ["99.9%以上", reading([percent(99.9, "atLeast")]), "pass", "meets"],
  ["99.5%超", reading([percent(99.5, "moreThan")]), "pass", "meets"],
  ["99.4%", reading([percent(99.4)]), "fail", "misses"],
  ["99%以上", reading([percent(99, "atLeast")]), "fail", "misses"],
  ["99.5%未満", reading([percent(99.5, "lessThan")]), "fail", "misses"],
  ["99.9%以下", reading([percent(99.9, "atMost")]), "review", "boundOpen"],
  ["99～99.9%", reading([{ ...percent(99, "between"), upper: 99.9 }]), "fail", "misses"],
  ["99.5～99.9%", reading([{ ...percent(99.5, "between"), upper: 99.9 }]), "pass", "meets"],
  ["約99.9%", reading([percent(99.9, "about")]), "review", "approximate"],
  ["平日は99.9%（ほかは不明）", reading([{ ...percent(99.9), scope: "平日" }]), "review", "partial"],
  ["平日は99%", reading([{ ...percent(99), scope: "平日" }]), "fail", "misses"],
  [
    "平日99.9%、休日99.6%",
    reading([
      { ...percent(99.9), scope: "平日" },
      { ...percent(99.6), scope: "休日" },
    ]),
    "pass",
    "meets",
  ],
  [
    "有 99.9%（一部、保証しない）",
    under(["partial", "noGuarantee"], reading([yesNo("yes"), percent(99.9)])),
    "review",
    "conditional",
  ],
  ["約99%", reading([percent(99, "about")]), "fail", "misses"],
  ["二つのサービスの悪いほう", reading([percent(100), percent(99.2)]), "fail", "misses"],
  ["目標99.9%", reading([{ ...percent(99.9), basis: "target" }]), "review", "conditional"],
  ["目標99%", reading([{ ...percent(99), basis: "target" }]), "fail", "misses"],
  ["99.9%保証", reading([{ ...percent(99.9), basis: "guarantee" }]), "pass", "meets"],
  ["99.9%（保証しない）", under(["noGuarantee"], reading([percent(99.9)])), "review", "conditional"],
  ["99.9%（一部のプラン）", under(["partial", "optional"], reading([percent(99.9)])), "review", "partial"],
  ["101%", reading([percent(101)]), "review", "implausible"],
  ["0.999%", reading([percent(0.999)]), "fail", "implausible"],
  [
    "99.9%とも99.9%でないとも",
    reading([percent(99.9)], { contradiction: [{ start: 0, end: 1 }] }),
    "review",
    "contradictory",
  ],
  ["無 99.9%", reading([yesNo("no"), percent(99.9)]), "review", "contradictory"],
  ["有", reading([yesNo("yes")]), "review", "noFigure"],
  ["無", reading([yesNo("no")]), "fail", "answersNo"],
  ["高い稼働率", reading([]), "review", "proseOnly"],
  ["随時", reading([], { vague: [{ start: 0, end: 2 }] }), "review", "vague"],
  ["7時間（別の量）", reading([duration(7, "hour")]), "review", "noFigure"],
  ["空欄", reading([], { state: "blank" }), "unanswered", "blank"],
  ["非公開", reading([], { state: "withheld" }), "review", "withheld"],
  ["別紙参照", reading([], { state: "elsewhere" }), "review", "elsewhere"],
  ["対象外", reading([], { state: "notApplicable" }), "notApplicable", "notApplicable"],
  ["読めない", reading([], { state: "unreadable" }), "review", "unreadable"],
]);

const notice = control({ answer: "duration", quantity: "notice" });
judges("告知 30日前", notice, atLeast(duration(30, "day")), [
  ["1ヶ月前", reading([duration(1, "month", "atLeast")]), "pass", "meets"],
  ["4週間前", reading([duration(4, "week")]), "fail", "misses"],
  ["14日前まで", reading([duration(14, "day", "atLeast")]), "fail", "misses"],
  ["720時間前", reading([duration(720, "hour")]), "pass", "meets"],
  ["30営業日前", reading([duration(30, "businessDay")]), "review", "unitMismatch"],
  ["5日前（営業日の値もある）", reading([duration(5, "day"), duration(30, "businessDay")]), "fail", "misses"],
]);

judges("保存 1年", control({ answer: "duration", quantity: "retention" }), atLeast(duration(1, "year")), [
  ["12ヶ月", reading([duration(12, "month")]), "pass", "meets"],
  ["365日", reading([duration(365, "day")]), "pass", "meets"],
  ["360日", reading([duration(360, "day")]), "fail", "misses"],
  ["1.5年", reading([duration(1.5, "year")]), "pass", "meets"],
  [
    "無期限",
    reading([mention({ type: "duration", amount: Infinity, unit: "year", unlimited: true })]),
    "pass",
    "meets",
  ],
]);
judges("保存 1.5年", control({ answer: "duration", quantity: "retention" }), atLeast(duration(1.5, "year")), [
  ["18ヶ月", reading([duration(18, "month")]), "pass", "meets"],
]);

const limit = control({ answer: "duration", quantity: "limit", better: "lower" });
judges("通知 2時間以内", limit, atMost(duration(2, "hour")), [
  ["120分以内", reading([duration(120, "minute", "atMost")]), "pass", "meets"],
  ["2時間未満", reading([duration(2, "hour", "lessThan")]), "pass", "meets"],
  ["2時間超", reading([duration(2, "hour", "moreThan")]), "fail", "misses"],
  ["2時間以上", reading([duration(2, "hour", "atLeast")]), "review", "boundOpen"],
  ["1時間、時間外は3時間", reading([duration(1, "hour", "atMost"), duration(3, "hour", "atMost")]), "fail", "misses"],
  ["1営業日", reading([duration(1, "businessDay")]), "review", "unitMismatch"],
  ["無", reading([yesNo("no")]), "fail", "answersNo"],
]);

judges(
  "発生件数 2件",
  control({ answer: "count", better: "lower" }),
  atMost(mention({ type: "count", amount: 2, unit: "case" })),
  [
    ["なし（0件とも読める）", reading([yesNo("no")]), "review", "noFigure"],
    ["1台", reading([mention({ type: "count", amount: 1, unit: "machine" })]), "review", "unitMismatch"],
  ],
);

judges("監視 15分に1回", control({ answer: "frequency", quantity: "interval" }), atLeast(frequency(1, 15, "minute")), [
  ["5分ごと", reading([frequency(1, 5, "minute")]), "pass", "meets"],
  ["1時間に4回", reading([frequency(4, 1, "hour")]), "pass", "meets"],
  ["20分ごと", reading([frequency(1, 20, "minute")]), "fail", "misses"],
  ["15～60分ごと", reading([{ ...frequency(1, 15, "minute", "between"), upper: 60 }]), "fail", "misses"],
  ["5～15分ごと", reading([{ ...frequency(1, 5, "minute", "between"), upper: 15 }]), "pass", "meets"],
  [
    "常時",
    reading([mention({ type: "frequency", times: 1, every: { amount: 1, unit: "second" }, continuous: true })]),
    "review",
    "vague",
  ],
  ["毎営業日", reading([frequency(1, 1, "businessDay")]), "review", "unitMismatch"],
  ["5分ごと、機器は無", reading([frequency(1, 5, "minute"), yesNo("no", "機器")]), "fail", "answersNo"],
]);
judges("報告 月1回", control({ answer: "frequency", quantity: "interval" }), atLeast(frequency(1, 1, "month")), [
  ["年12回", reading([frequency(12, 1, "year")]), "pass", "meets"],
  ["年11回", reading([frequency(11, 1, "year")]), "fail", "misses"],
]);

const tag = control({ answer: "yesNo", quantity: "none", better: "yes" });
judges("実施", tag, { op: "is", value: "yes" }, [
  ["有", reading([yesNo("yes")]), "pass", "meets"],
  ["無", reading([yesNo("no")]), "fail", "answersNo"],
  ["△", under(["partial"], reading([yesNo("yes")])), "review", "partial"],
  ["有（予定）", under(["planned"], reading([yesNo("yes")])), "review", "conditional"],
  [
    "有。…しておりません",
    reading([yesNo("yes")], { contradiction: [{ start: 0, end: 1 }] }),
    "review",
    "contradictory",
  ],
  ["無（一部は実施）", reading([yesNo("no")], { contradiction: [{ start: 0, end: 1 }] }), "review", "contradictory"],
  ["メールは有、ファイルは無", reading([yesNo("yes", "メール"), yesNo("no", "ファイル")]), "review", "partial"],
  ["文章", reading([]), "review", "proseOnly"],
]);
judges(
  "裏返しの質問には「無」が望ましい",
  tag,
  { op: "is", value: "yes" },
  [["無", reading([yesNo("no")]), "pass", "meets"]],
  { yesIs: "adverse" },
);
judges(
  "項目が向きを持たないなら判定しない",
  tag,
  { op: "is", value: "yes" },
  [["無", reading([yesNo("no")]), "notSelected", "referenceOnly"]],
  { yesIs: "neutral" },
);

const tls = control({ answer: "choice", quantity: "none", choices: { combine: "every", options: [] } });
judges("TLS1.2以上だけ", tls, { op: "oneOf", codes: ["tls1.2", "tls1.3"] }, [
  ["TLS1.2、TLS1.3", reading([choice("tls1.2"), choice("tls1.3")]), "pass", "meets"],
  ["TLS1.0、TLS1.2", reading([choice("tls1.0"), choice("tls1.2")]), "fail", "misses"],
  ["TLS1.2以上", reading([{ ...choice("tls1.2"), bound: "atLeast" }]), "pass", "meets"],
  ["TLS1.2以下", reading([{ ...choice("tls1.2"), bound: "atMost" }]), "review", "boundOpen"],
  ["画面はTLS1.2", reading([choice("tls1.2", "画面")]), "review", "partial"],
  ["TLS1.2（必要に応じて）", reading([choice("tls1.2")], { vague: [{ start: 0, end: 1 }] }), "review", "vague"],
  ["有", reading([yesNo("yes")]), "review", "noFigure"],
  ["無", reading([yesNo("no")]), "fail", "answersNo"],
]);
const founded = control({ answer: "date", quantity: "amount" });
const since = (value: string) => mention({ type: "date", value });
judges("2024年6月以降", founded, atLeast(since("2024-06")), [
  ["2024年6月1日", reading([since("2024-06-01")]), "pass", "meets"],
  ["2024年5月31日", reading([since("2024-05-31")]), "fail", "misses"],
  ["2024年（月は不明）", reading([since("2024")]), "review", "boundOpen"],
  ["2023年", reading([since("2023")]), "fail", "misses"],
]);
const certificates = control({ answer: "choice", quantity: "none", choices: { combine: "some", options: [] } });
judges("認証のいずれか", certificates, { op: "oneOf", codes: ["isms", "privacy-mark"] }, [
  ["ISMS、SOC2", reading([choice("isms"), choice("soc2")]), "pass", "meets"],
  ["SOC2", reading([choice("soc2")]), "fail", "misses"],
  ["A: ISMS、B: SOC2", reading([choice("isms", "A"), choice("soc2", "B")]), "fail", "misses"],
  ["ISMS（取得予定）", under(["planned"], reading([choice("isms")])), "review", "conditional"],
]);

judges("24時間365日", control({ answer: "schedule", quantity: "none" }), { op: "is", value: "always" }, [
  ["24時間365日", reading([schedule("always")]), "pass", "meets"],
  ["平日9時～18時", reading([schedule("平日9時～18時")]), "fail", "misses"],
  ["メール24時間、電話平日", reading([schedule("always"), schedule("平日")]), "fail", "misses"],
]);

const answered: Test = { op: "answered" };
judges("必須：文章", control({ answer: "text", quantity: "none", better: "none" }), answered, [
  ["方法の説明", reading([]), "pass", "answered"],
  ["方法の説明（原則）", under(["principle"], reading([])), "pass", "answered"],
  ["今後公開予定", under(["planned"], reading([])), "review", "conditional"],
  ["なし", reading([yesNo("no")]), "review", "disclosedNo"],
  ["空欄", reading([], { state: "blank" }), "unanswered", "blank"],
]);
judges("必須：有無", tag, answered, [
  ["あり", reading([yesNo("yes")]), "pass", "answered"],
  ["なし", reading([yesNo("no")]), "review", "disclosedNo"],
  ["あり（原則）", under(["principle"], reading([yesNo("yes")])), "review", "conditional"],
  ["名称のみ", reading([]), "review", "proseOnly"],
]);
judges("必須：違約金の有無", control({ answer: "yesNo", quantity: "none", better: "no" }), answered, [
  ["あり", reading([yesNo("yes")]), "review", "adverse"],
  ["なし", reading([yesNo("no")]), "pass", "answered"],
]);
const incidents = control({ answer: "count", better: "lower" });
const cases = (amount: number) => mention({ type: "count", amount, unit: "case" });
judges(
  "必須：事故歴",
  incidents,
  answered,
  [
    ["0件と2件", reading([cases(0), cases(2)]), "review", "adverse"],
    ["0件", reading([cases(0)]), "pass", "answered"],
    ["なし", reading([yesNo("no")]), "pass", "answered"],
  ],
  { yesIs: "adverse" },
);
judges("必須：期間", notice, answered, [
  ["1ヶ月前", reading([duration(1, "month")]), "pass", "answered"],
  ["あり", reading([yesNo("yes")]), "review", "noFigure"],
  ["事前に告知", reading([]), "review", "noFigure"],
  ["なし", reading([yesNo("no")]), "review", "disclosedNo"],
]);
judges(
  "必須項目を対象外とする回答は人が見る",
  control(),
  answered,
  [["対象外", reading([], { state: "notApplicable" }), "review", "notApplicable"]],
  { obligation: "mandatory" },
);

describe("findings", () => {
  const meets = criterion(atLeast(percent(99)), { id: "a" });
  const misses = criterion(atLeast(percent(99.9)), { id: "b" });
  const read = reading([percent(99.5)]);

  it("takes the gravest of several criteria, whatever their order", () => {
    for (const criteria of [
      [meets, misses],
      [misses, meets],
    ]) {
      const finding = judge(response(), read, control(), criteria);
      expect(finding.verdict).toBe("fail");
      expect(finding.gravest?.criterion.id).toBe("b");
      expect(finding.judgements).toHaveLength(2);
    }
  });

  it("shows a criterion that is switched off as 参考 and does not let it colour", () => {
    const finding = judge(response(), read, control(), [meets, { ...misses, isActive: false }]);
    expect(finding.verdict).toBe("pass");
    expect(finding.judgements.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ["pass", "meets"],
      ["notSelected", "referenceOnly"],
    ]);
  });

  it("leaves a miss to a person where the criterion says so", () => {
    const band = criterion(atLeast(percent(99.9)), { onMiss: "review" });
    expect(judge(response(), read, control(), [band])).toMatchObject({ verdict: "review", reason: "misses" });
    expect(judge(response(), read, control(), [misses, band]).verdict).toBe("fail");
    expect(judge(response(), reading([percent(99.95)]), control(), [band]).verdict).toBe("pass");
  });

  it("judges nothing where no criterion speaks about the item", () => {
    const other = criterion(answered, { target: { kind: "control", control: "backup.interval" } });
    expect(judge(response(), read, control(), [other])).toMatchObject({
      verdict: "notSelected",
      reason: "noCriterion",
      gravest: null,
    });
    const prose = control({ answer: "text" });
    expect(judge(response(), reading([]), prose, [])).toMatchObject({ verdict: "notSelected", reason: "proseOnly" });
  });

  it("never calls an answer 適合 whose item is not clear", () => {
    const unclear = response({ match: { by: "wording", confidence: 0.7 } });
    expect(judge(unclear, read, control(), [meets])).toMatchObject({ verdict: "review", reason: "unclearMatch" });
    expect(judge(unclear, read, control(), [misses])).toMatchObject({ verdict: "fail", reason: "misses" });
    const confirmed = response({ match: { by: "person", confidence: 0.1 } });
    expect(judge(confirmed, read, control(), [meets]).verdict).toBe("pass");
  });

  it("applies criteria about an item and about an obligation", () => {
    const mandatory = item({ obligation: "mandatory" });
    const byItem = criterion(answered, { id: "i", target: { kind: "item", item: "form.1" } });
    const byObligation = criterion(answered, {
      id: "o",
      target: { kind: "obligation", form: "form", obligations: ["mandatory"] },
    });
    expect(judge(response({ item: mandatory }), read, control(), [byItem, byObligation]).judgements).toHaveLength(2);
    expect(
      judge(response({ item: mandatory, form: "other" }), read, control(), [byObligation]).judgements,
    ).toHaveLength(0);
    expect(judge(response(), read, control(), [byObligation]).judgements).toHaveLength(0);
  });

  it("accepts a basis that the control or the item asks for", () => {
    const actual = reading([{ ...percent(99.5), basis: "actual" }]);
    expect(judge(response(), actual, control(), [meets]).reason).toBe("conditional");
    expect(judge(response(), actual, control({ accepts: ["actual"] }), [meets]).verdict).toBe("pass");
    expect(judge(response({ item: item({ accepts: ["actual"] }) }), actual, control(), [meets]).verdict).toBe("pass");
  });

  it("shows, of equal verdicts, what was held against a level, and a published level before one of ours", () => {
    const disclosed = criterion({ op: "answered" }, { id: "1", weight: "high" });
    const ours = criterion(atLeast(percent(99)), { id: "2", weight: "low", isProposed: true });
    const published = criterion(atLeast(percent(99)), { id: "3", weight: "low" });
    const shown = (read: Reading) =>
      judge(response(), read, control(), [disclosed, ours, published]).gravest?.criterion.id;
    expect(shown(reading([percent(99.5)]))).toBe("3");
    expect(shown(reading([percent(98)]))).toBe("3");
    expect(shown(reading([], { state: "blank" }))).toBe("1");
  });

  it("accepts no wording that says nothing", () => {
    const accepting = criterion(atLeast(percent(99)), { acceptedAlternatives: ["　", "。"] });
    expect(judge(response(), reading([], { state: "blank" }), control(), [accepting]).verdict).toBe("unanswered");
  });

  it("takes a wording that the policy accepts, but only as the whole answer", () => {
    const accepting = criterion(atLeast(percent(99)), { acceptedAlternatives: ["月間99%のSLAに準ずる"] });
    const said = (text: string) => judge(response({ text }), reading([]), control(), [accepting]).reason;
    expect(said("月間９９％のＳＬＡに準ずる。")).toBe("accepted");
    expect(said("月間99%のSLAに準ずるものではありません")).toBe("proseOnly");
  });
});
