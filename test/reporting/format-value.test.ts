import type { Control } from "../../src/model/form";
import type { Mention, Value } from "../../src/model/reading";
import { formatMention } from "../../src/reporting/format-value";
import { control, controls } from "../support/reviews";

const limit = control("a.limit", "制限", { quantity: "limit", better: "lower" });

const rows: readonly (readonly [Value, Partial<Mention>, Control | null, string, string])[] = [
  [
    { type: "percent", amount: 99.91, unit: "percent" },
    { bound: "atLeast" },
    controls.uptime,
    "99.91%以上",
    "at least 99.91%",
  ],
  [{ type: "percent", amount: 99.5, unit: "percent" }, {}, controls.uptime, "99.5%", "99.5%"],
  [{ type: "percent", amount: 95, unit: "percent" }, { bound: "lessThan" }, null, "95%未満", "less than 95%"],
  [{ type: "duration", amount: 2, unit: "week" }, {}, controls.notice, "2週間前", "2 weeks before"],
  [
    { type: "duration", amount: 30, unit: "day" },
    { bound: "atLeast" },
    controls.notice,
    "30日前まで",
    "at least 30 days before",
  ],
  [
    { type: "duration", amount: 3, unit: "businessDay" },
    { bound: "atMost" },
    limit,
    "3営業日以内",
    "within 3 business days",
  ],
  [{ type: "duration", amount: 1, unit: "hour" }, { bound: "about" }, limit, "約1時間", "about 1 hour"],
  [
    { type: "duration", amount: 30, unit: "minute" },
    { bound: "between", upper: 60 },
    limit,
    "30～60分",
    "30 to 60 minutes",
  ],
  [
    { type: "duration", amount: Infinity, unit: "year", unlimited: true },
    { bound: "atLeast" },
    null,
    "無期限",
    "unlimited",
  ],
  [{ type: "frequency", times: 1, every: { amount: 5, unit: "minute" } }, {}, null, "5分に1回", "once every 5 minutes"],
  [
    { type: "frequency", times: 2, every: { amount: 1, unit: "year" } },
    { bound: "atLeast" },
    null,
    "1年に2回以上",
    "at least 2 times a year",
  ],
  [
    { type: "frequency", times: 1, every: { amount: 1, unit: "second" }, continuous: true },
    { bound: "atLeast" },
    null,
    "常時",
    "continuously",
  ],
  [
    { type: "frequency", times: 1, every: { amount: 15, unit: "minute" } },
    { bound: "between", upper: 60 },
    null,
    "15分に1回～60分に1回",
    "once every 15 minutes to once every 60 minutes",
  ],
  [{ type: "count", amount: 3, unit: "generation" }, { bound: "moreThan" }, null, "3世代超", "more than 3 generations"],
  [{ type: "count", amount: 1, unit: "company" }, {}, null, "1社", "1 company"],
  [{ type: "count", amount: 12, unit: "台" }, {}, null, "12台", "12 台"],
  [{ type: "money", amount: 1000000, unit: "JPY" }, {}, null, "1,000,000円", "1,000,000 yen"],
  [{ type: "date", value: "2009-07" }, {}, null, "2009年7月", "2009-07"],
  [{ type: "date", value: "2009-07-01" }, {}, null, "2009年7月1日", "2009-07-01"],
  [{ type: "yesNo", value: "no" }, { bound: "atLeast" }, null, "なし", "no"],
  [{ type: "choice", value: "tls12" }, {}, controls.encryption, "TLS 1.2", "TLS 1.2"],
  [{ type: "choice", value: "other" }, {}, controls.encryption, "other", "other"],
  [{ type: "schedule", value: "always" }, {}, null, "24時間365日", "24 hours a day, 365 days a year"],
  [{ type: "schedule", value: "平日 9:00-17:00" }, {}, null, "平日 9:00-17:00", "平日 9:00-17:00"],
  [{ type: "ratio", amount: 1.5, unit: "times" }, { bound: "atMost" }, null, "1.5倍以下", "at most 1.5 times"],
  [{ type: "size", amount: 10, unit: "GB" }, {}, null, "10GB", "10 GB"],
  [{ type: "bandwidth", amount: 100, unit: "Mbps" }, { bound: "atLeast" }, null, "100Mbps以上", "at least 100 Mbps"],
];

it.each(rows)("says %j with %j", (value, rest, about, ja, en) => {
  const mention: Mention = {
    value,
    bound: "exactly",
    span: { start: 0, end: 0 },
    text: "",
    scope: null,
    basis: null,
    ...rest,
  };
  expect(formatMention(mention, about, "ja")).toBe(ja);
  expect(formatMention(mention, about, "en")).toBe(en);
});
