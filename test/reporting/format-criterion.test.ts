import type { Criterion } from "../../src/model/profile";
import { formatAuthority, formatCriterion, formatExpected } from "../../src/reporting/format-criterion";
import { atLeast, atMost, controls, criterion, days, hours, percent } from "../support/reviews";

const uptime = criterion("a", atLeast(percent(99), "99%"));
const reply = criterion("b", atMost(hours(24), "24時間"));
const notice = criterion("c", atLeast(days(30), "30日前"));

it.each([
  ["≥ 99%", "99%以上", "at least 99%", uptime, controls.uptime],
  ["≤ 24時間", "24時間以内", "within 24 hours", reply, controls.reply],
  ["≥ 30日前", "30日前まで", "at least 30 days before", notice, controls.notice],
  ["「あり」", "「あり」", "“yes”", criterion("d", { op: "is", value: "yes" }), null],
  ["「なし」", "「なし」", "“no”", criterion("e", { op: "is", value: "no" }), null],
  [
    "24時間365日",
    "24時間365日",
    "24 hours a day, 365 days a year",
    criterion("f", { op: "is", value: "always" }),
    null,
  ],
  ["内容の開示", "内容の開示", "to be disclosed", criterion("g", { op: "answered" }), null],
  [
    "TLS 1.2、TLS 1.3のいずれか",
    "TLS 1.2、TLS 1.3のいずれか",
    "one of TLS 1.2, TLS 1.3",
    criterion("h", { op: "oneOf", codes: ["tls12", "tls13"] }),
    controls.encryption,
  ],
] as const)("demands %s", (expected, ja, en, each: Criterion, about) => {
  expect(formatExpected(each, about, "ja")).toBe(expected);
  expect(formatCriterion(each, about, "ja")).toBe(ja);
  expect(formatCriterion(each, about, "en")).toBe(en);
});

it("says whose expectation it is, and how sure we are of it", () => {
  expect(formatAuthority(uptime, "ja")).toBe("見本基準 3.2");
  expect(formatAuthority({ ...uptime, provenance: "recalled" }, "ja")).toBe("見本基準 3.2、原典未確認");
  expect(formatAuthority({ ...uptime, provenance: "recalled", isProposed: true }, "ja")).toBe(
    "見本基準 3.2、当製品の提案",
  );
  expect(formatAuthority({ ...uptime, isProposed: true }, "en")).toBe("見本基準 3.2, proposed by this product");
});

it("turns what a control wants with the question, not what the item itself wants", () => {
  const question = { text: "目的外の利用がないこと", isTurned: true };
  const ofControl = criterion("misuse", { op: "is", value: "no" });
  const ofItem = criterion("misuse", { op: "is", value: "yes" }, { target: { kind: "item", item: "sample.1" } });
  for (const each of [ofControl, ofItem]) {
    expect(formatCriterion(each, controls.misuse, "ja", question)).toBe("「はい」（目的外の利用がないこと）");
    expect(formatExpected(each, controls.misuse, "en", question)).toBe("“yes” (目的外の利用がないこと)");
  }
});
