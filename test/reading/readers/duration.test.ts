import { duration } from "../../../src/reading/readers/duration";
import { bounds, findsNone, reads } from "./reads";

describe("lengths of time", () => {
  reads(duration, [
    ["2 week", "2週間", "２週間", "2 weeks", "二週間", "2W", "解約の«2週間»前"],
    ["3 month", "3か月", "3ヶ月", "３カ月", "3ヵ月", "三箇月", "3 months", "3M", "3か月間"],
    ["30 day", "30日", "30日間", "«30日»後", "thirty days", "thirty (30) days"],
    ["30 minute", "30分", "30分間", "30min", "30 minutes", "30m"],
    ["0.5 second", "500ms", "500ミリ秒", "0.5秒", "500 msec"],
    ["18 month", "1年半", "1年6か月"],
    ["90 minute", "1時間30分", "1時間半"],
    ["6 month", "半年", "半年間"],
    ["5 year", "5年", "5か年", "5年間", "5y"],
    ["3 businessDay", "3営業日", "3 business days", "3勤務日", "3開庁日"],
    ["1 businessDay", "翌営業日", "翌営業日まで", "翌勤務日", "翌開庁日中", "next business day"],
    ["2 day", "翌日", "翌日まで", "一両日中"],
    ["3..5 hour", "3～5時間", "3時間～5時間", "3時間から5時間"],
    ["48..81 day", "解約日の«翌々月20日»"],
    ["unlimited", "無期限", "永久", "unlimited"],
  ]);
  findsNone(duration, [
    "平日9:00～17:00",
    "22時",
    "2024年4月1日",
    "2024年度",
    "TLS1.2",
    "03-1234-5678",
    "第3営業日",
    "十分な期間",
    "100W",
    "毎時30分",
    "4月",
  ]);
  bounds(duration, [
    [
      "atLeast",
      "30日前",
      "30日以上前",
      "30日前まで",
      "遅くとも30日前",
      "最低1年",
      "1年以上",
      "at least 30 days",
      "30 days in advance",
    ],
    ["atMost", "30分以内", "最大30分", "within 30 minutes", "30日まで", "1か月以下"],
    ["about", "約30分", "30分程度", "約30分以内", "30日前頃", "1時間以内を目安"],
    ["moreThan", "1年超"],
    ["lessThan", "1時間未満"],
  ]);
});
