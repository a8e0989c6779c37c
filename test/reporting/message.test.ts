import type { Finding } from "../../src/model/finding";
import { message } from "../../src/reporting/message";
import {
  atLeast,
  atMost,
  condition,
  controls,
  criterion,
  days,
  type FindingSpec,
  finding,
  hours,
  mention,
  percent,
  reading,
  spanOf,
} from "../support/reviews";

const uptime = criterion("uptime", atLeast(percent(99), "99%"));
const reply = criterion("reply", atMost(hours(24), "24時間"), { provenance: "recalled" });
const notice = criterion("notice", atLeast(days(30), "30日前"), { isProposed: true, provenance: "recalled" });

interface Case {
  readonly says: string;
  readonly about: Omit<FindingSpec, "item" | "answer"> & { readonly text: string };
  readonly ja: string;
  readonly en: string;
}

const promised = "月間稼働率は99.91%以上です";
const bestEffort = "99.95%（ベストエフォート、努力目標）";
const noPromise = "99.95%。ただし保証値ではございませんので、ご了承ください。";
const businessDays = "３営業日以内";
const twoWeeks = "2週間前";

const noMisuse = criterion("misuse", { op: "is", value: "no" });
const weekdays = "平日は2時間以内";
const onWeekdays = mention(weekdays, "2時間以内", hours(2), { bound: "atMost", scope: "平日" });
const plans = "ライトプランはなし";
const noneOnLight = mention(plans, "なし", { type: "yesNo", value: "no" }, { scope: "ライトプラン" });
const circle = mention("○", "○", { type: "yesNo", value: "yes" });

const cases: readonly Case[] = [
  {
    says: "what meets",
    about: {
      text: promised,
      control: "uptime",
      criteria: [uptime],
      decisive: mention(promised, "99.91%以上", percent(99.91), { bound: "atLeast" }),
    },
    ja: "「99.91%以上」と読み取りました。基準は99%以上です（見本基準 3.2）。基準を満たしています。",
    en: "We read “99.91%以上” as “at least 99.91%”. The criterion is: at least 99% (見本基準 3.2). This meets the criterion.",
  },
  {
    says: "what misses, and whose unconfirmed proposal it is measured by",
    about: {
      text: twoWeeks,
      control: "notice",
      verdict: "fail",
      reason: "misses",
      criteria: [notice],
      decisive: mention(twoWeeks, twoWeeks, { type: "duration", amount: 2, unit: "week" }, { bound: "atLeast" }),
    },
    ja: "「2週間前」を「2週間前まで」と読み取りました。基準は30日前までです（見本基準 3.2、当製品の提案）。基準に達していません。水準の引き上げや補う措置が可能かを提供者に確認してください。",
    en: "We read “2週間前” as “at least 2 weeks before”. The criterion is: at least 30 days before (見本基準 3.2, proposed by this product). This falls short of the criterion. Please ask the vendor whether a better level or a compensating measure is possible.",
  },
  {
    says: "that business days are not converted",
    about: {
      text: businessDays,
      control: "reply",
      verdict: "review",
      reason: "unitMismatch",
      criteria: [reply],
      decisive: mention(
        businessDays,
        businessDays,
        { type: "duration", amount: 3, unit: "businessDay" },
        { bound: "atMost" },
      ),
    },
    ja: "「３営業日以内」と読み取りました。基準は24時間以内です（見本基準 3.2、原典未確認）。単位が異なるため（営業日）、基準へ換算できません。基準と同じ単位での回答を依頼してください。",
    en: "We read “３営業日以内” as “within 3 business days”. The criterion is: within 24 hours (見本基準 3.2, not checked against the original). The unit differs (business days) and cannot be converted to the criterion's. Please ask for the value in the criterion's unit.",
  },
  {
    says: "which words make it less than a promise",
    about: {
      text: bestEffort,
      control: "uptime",
      verdict: "review",
      reason: "conditional",
      criteria: [uptime],
      decisive: mention(bestEffort, "99.95%", percent(99.95)),
      conditions: ["bestEffort", "target", "actual"],
      reading: {
        conditions: [
          condition(bestEffort, "bestEffort", "ベストエフォート"),
          condition(bestEffort, "target", "努力目標"),
          condition(bestEffort, "reference", "目標"),
        ],
      },
    },
    ja: "「99.95%」と読み取りました。基準は99%以上です（見本基準 3.2）。「ベストエフォート」、「努力目標」（目標値）、実績値のため、そのまま約束された内容とはみなせません。条件の内容と、条件にかかわらず約束できる内容を確認してください。",
    en: "We read “99.95%”. The criterion is: at least 99% (見本基準 3.2). Because of “ベストエフォート” (best effort), “努力目標” (a target), a past result, it cannot be taken as a promise as it stands. Please confirm the condition, and what is promised regardless of it.",
  },
  {
    says: "words whole that the reading cut",
    about: {
      text: noPromise,
      control: "uptime",
      verdict: "review",
      reason: "conditional",
      criteria: [uptime],
      decisive: mention(noPromise, "99.95%", percent(99.95)),
      conditions: ["noGuarantee"],
      reading: { conditions: [condition(noPromise, "noGuarantee", "保証値ではござい")] },
    },
    ja: "「99.95%」と読み取りました。基準は99%以上です（見本基準 3.2）。「保証値ではございません」（保証しない旨）のため、そのまま約束された内容とはみなせません。条件の内容と、条件にかかわらず約束できる内容を確認してください。",
    en: "We read “99.95%”. The criterion is: at least 99% (見本基準 3.2). Because of “保証値ではございません” (not guaranteed), it cannot be taken as a promise as it stands. Please confirm the condition, and what is promised regardless of it.",
  },
  {
    says: "that nothing was answered",
    about: {
      text: "",
      control: "uptime",
      verdict: "unanswered",
      reason: "blank",
      criteria: [uptime],
      reading: { state: "blank" },
    },
    ja: "回答が記入されていません。基準は99%以上です（見本基準 3.2）。提供者に回答を依頼してください。",
    en: "No answer has been filled in. The criterion is: at least 99% (見本基準 3.2). Please ask the vendor to answer.",
  },
  {
    says: "which vague word stands where a figure was asked",
    about: {
      text: "速やかに対応します",
      control: "reply",
      verdict: "review",
      reason: "vague",
      criteria: [reply],
      reading: { state: "text", vague: [spanOf("速やかに対応します", "速やかに")] },
    },
    ja: "「速やかに対応します」との回答です。基準は24時間以内です（見本基準 3.2、原典未確認）。「速やかに」だけでは基準と比べられません。具体的な時間・期間の回答を依頼してください。",
    en: "The answer is “速やかに対応します”. The criterion is: within 24 hours (見本基準 3.2, not checked against the original). “速やかに” alone cannot be compared with the criterion. Please ask the vendor to state a definite length of time.",
  },
  {
    says: "where 同上 points",
    about: {
      text: "同上",
      control: "uptime",
      verdict: "review",
      reason: "noFigure",
      criteria: [uptime],
      reading: {
        values: [mention("あり", "あり", { type: "yesNo", value: "yes" })],
        from: { sheet: "サービスレベル", row: 4, column: 6 },
      },
    },
    ja: "参照先のG5の回答は次のとおりです。「あり」と読み取りました。基準は99%以上です（見本基準 3.2）。具体的な割合（％）の記載がありません。提供者に記入を依頼してください。",
    en: "This points to G5. We read “yes”. The criterion is: at least 99% (見本基準 3.2). The answer does not state a definite percentage. Please ask the vendor to state it.",
  },
  {
    says: "that several criteria agree",
    about: {
      text: "98%",
      control: "uptime",
      verdict: "fail",
      reason: "misses",
      criteria: [uptime, criterion("other", atLeast(percent(99.5), "99.5%"))],
      decisive: mention("98%", "98%", percent(98)),
    },
    ja: "「98%」と読み取りました。基準は99%以上です（見本基準 3.2）。ほか1件の基準でも同じ判定です。基準に達していません。水準の引き上げや補う措置が可能かを提供者に確認してください。",
    en: "We read “98%”. The criterion is: at least 99% (見本基準 3.2). The verdict is the same by other criteria (1). This falls short of the criterion. Please ask the vendor whether a better level or a compensating measure is possible.",
  },
  {
    says: "a yes to a negative question in the question's own terms",
    about: {
      text: "○",
      label: "目的外の利用がないこと",
      control: "misuse",
      yesIs: "good",
      criteria: [noMisuse],
      decisive: circle,
      reading: { values: [circle] },
    },
    ja: "「○」を「はい」と読み取りました。基準は「はい」（目的外の利用がないこと）です（見本基準 3.2）。基準を満たしています。",
    en: "We read “○” as “yes”. The criterion is: “yes” (目的外の利用がないこと) (見本基準 3.2). This meets the criterion.",
  },
  {
    says: "a no to a negative question, not that something is not in place",
    about: {
      text: "×",
      label: "目的外の利用がないこと",
      control: "misuse",
      yesIs: "good",
      verdict: "fail",
      reason: "answersNo",
      criteria: [noMisuse],
      decisive: mention("×", "×", { type: "yesNo", value: "no" }),
    },
    ja: "「×」を「いいえ」と読み取りました。基準は「はい」（目的外の利用がないこと）です（見本基準 3.2）。この項目で望まれる向きとは逆の回答です。内容と対策を提供者に確認してください。",
    en: "We read “×” as “no”. The criterion is: “yes” (目的外の利用がないこと) (見本基準 3.2). For this item, the answer is the opposite of what is wished for. Please ask the vendor about it and about measures taken.",
  },
  {
    says: "a no to a plain question about what is unwanted as it is",
    about: {
      text: "なし",
      label: "目的外の利用",
      control: "misuse",
      criteria: [noMisuse],
      decisive: mention("なし", "なし", { type: "yesNo", value: "no" }),
    },
    ja: "「なし」と読み取りました。基準は「なし」です（見本基準 3.2）。基準を満たしています。",
    en: "We read “なし” as “no”. The criterion is: “no” (見本基準 3.2). This meets the criterion.",
  },
  {
    says: "that nothing is said of other cases",
    about: {
      text: weekdays,
      control: "reply",
      verdict: "review",
      reason: "partial",
      criteria: [reply],
      decisive: onWeekdays,
      reading: { values: [onWeekdays] },
    },
    ja: "「平日」について「2時間以内」と読み取りました。基準は24時間以内です（見本基準 3.2、原典未確認）。「平日」についての記載だけで、ほかの場合が示されていません。ほかの場合の内容を提供者に確認してください。",
    en: "On “平日”: We read “2時間以内” as “within 2 hours”. The criterion is: within 24 hours (見本基準 3.2, not checked against the original). This is said of “平日” only; what holds elsewhere is not stated. Please ask the vendor what holds elsewhere.",
  },
  {
    says: "that a part is covered, where it is denied of another",
    about: {
      text: plans,
      control: "reply",
      verdict: "review",
      reason: "partial",
      criteria: [reply],
      decisive: noneOnLight,
      reading: { values: [noneOnLight] },
    },
    ja: "「ライトプラン」について「なし」と読み取りました。基準は24時間以内です（見本基準 3.2、原典未確認）。一部のみの対応と読み取れます。対応していない範囲と、その扱いを確認してください。",
    en: "On “ライトプラン”: We read “なし” as “no”. The criterion is: within 24 hours (見本基準 3.2, not checked against the original). This reads as covering a part only. Please confirm what is not covered and how it is handled.",
  },
  {
    says: "which value is for reference only, and whose it is",
    about: {
      text: "毎月",
      control: "reply",
      verdict: "notSelected",
      reason: "referenceOnly",
      criteria: [{ ...reply, isActive: false }],
    },
    ja: "参考として示す参照値は24時間以内（見本基準 3.2、原典未確認）です。判定には使っていません。",
    en: "Shown for reference only, and not used for a verdict: within 24 hours (見本基準 3.2, not checked against the original).",
  },
  {
    says: "nothing but that there is no criterion",
    about: {
      text: "株式会社サンプルクラウド",
      verdict: "notSelected",
      reason: "noCriterion",
      reading: { state: "text" },
    },
    ja: "判定基準がないため、判定していません。",
    en: "No criterion applies, so nothing was judged.",
  },
];

it.each(cases.map((each) => [each.says, each] as const))("says %s", (_says, { about, ja, en }) => {
  const { text, ...rest } = about;
  const found: Finding = finding({ item: "sample.1", answer: { G6: text }, ...rest, reading: reading(rest.reading) });
  const control = rest.control ? controls[rest.control] : null;
  expect(message(found, control, "ja")).toBe(ja);
  expect(message(found, control, "en")).toBe(en);
});
