import { read, valuesOf } from "./reads";

describe("two figures of one quantity", () => {
  it.each([
    ["monitoring.fault-interval", "1分間隔（1日あたり24回）"],
    ["monitoring.fault-interval", "5分間隔（1日24回）"],
    ["backup.generations", "7世代（月曜・水曜・金曜の3回分）"],
    ["availability.uptime", "稼働率99.9%（年間停止時間200時間以内）"],
    ["availability.uptime", "99.9%以上（年間の停止は長くても200時間）"],
    ["vulnerability.third-party-assessment", "年1回。創業から14年になりますが、受けたのは2度です。"],
  ])("%s %s cannot both hold", (id, answer) => {
    expect(read(id, answer).contradiction).not.toEqual([]);
  });

  it.each([
    ["monitoring.fault-interval", "5分間隔（1時間に12回）"],
    ["backup.generations", "7世代（7日分）"],
    ["backup.generations", "7世代（週次4回分＋月次3回分）"],
    ["availability.uptime", "稼働率99.9%（年間停止時間8時間以内）"],
    ["availability.uptime", "99.9%（年間の計画停止100時間を除く）"],
    ["vulnerability.third-party-assessment", "年1回。開始から3年で3回です。"],
    ["backup.verification-interval", "2年に1回実施"],
  ])("%s %s agree", (id, answer) => {
    expect(read(id, answer).contradiction).toEqual([]);
  });
});

describe("notations that once were misread", () => {
  it.each([
    ["continuity.rto", "2時間程", "2時間程", "about"],
    ["vulnerability.assessment-interval", "3か月に1度程", "3か月に1度程", "about"],
    ["service.users", "20,000社様以上", "20,000社様以上", "atLeast"],
    ["availability.service-hours", "第3日曜日 2:00～5:00", "第3日曜日 2:00～5:00", "exactly"],
  ])("%s %s", (id, answer, text, bound) => {
    expect(read(id, answer).values.map((one) => [one.text, one.bound])).toEqual([[text, bound]]);
  });

  it("reads no seconds out of an address", () => {
    expect(valuesOf("incident.notification-time", "番地2 S-ビル")).toEqual([]);
  });
});
