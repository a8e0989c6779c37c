import { frequency } from "../../../src/reading/readers/frequency";
import { bounds, findsNone, reads } from "./reads";

describe("how often", () => {
  reads(frequency, [
    [
      "1/1 day",
      "毎日",
      "日次",
      "1日1回",
      "1日に1回",
      "1回/日",
      "1回／1日",
      "1/日",
      "毎朝",
      "365日毎日",
      "daily",
      "once a day",
      "«毎日»2時に取得",
    ],
    ["2/1 year", "年2回", "年間2回", "年に2回", "年2度", "2回/年", "twice a year"],
    [
      "1/1 year",
      "年1",
      "年1回",
      "毎年",
      "年次",
      "毎年1回",
      "年に一度",
      "一年に一回",
      "年度ごと",
      "annually",
      "«年1»で外部診断",
    ],
    ["4/1 day", "1日4回", "毎日4回", "1日あたり4回"],
    ["1/1 year atLeast", "毎年少なくとも1回", "年に最低1回", "年1～2回", "1回以上/年"],
    [
      "1/5 minute",
      "5分ごと",
      "5分毎",
      "5分間隔",
      "5分に1回",
      "1回/5分",
      "五分おき",
      "every 5 minutes",
      "5-minute intervals",
    ],
    ["1/5 minute atLeast", "5分以内ごと", "5分以内間隔"],
    ["1/15..60 minute", "15～60分ごと", "15分～60分間隔"],
    ["1/3 month", "四半期ごと", "四半期に1回", "quarterly"],
    ["1/6 month", "半年に1回", "半期ごと"],
    ["1/2 year", "隔年", "2年ごと", "2年に1回"],
    ["1/1 hour", "毎時", "1時間ごと", "hourly", "«毎時»0分"],
    ["continuous", "常時", "リアルタイム", "随時", "real-time"],
  ]);
  findsNone(frequency, ["5分以内", "年1月", "2024年1回目", "1/5", "翌月10日", "平日1-2件", "都度", "毎"]);
  bounds(frequency, [
    ["atLeast", "年1回以上", "少なくとも年1回", "5分以内ごと"],
    ["about", "年1回程度", "約5分ごと"],
    ["exactly", "年1回", "毎日"],
  ]);
});
