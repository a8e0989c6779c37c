import { percent } from "../../../src/reading/readers/percent";
import { bounds, findsNone, reads } from "./reads";

describe("percentages", () => {
  reads(percent, [
    [
      "99.95",
      "99.95%",
      "９９．９５％",
      "99.95 パーセント",
      "月間稼働率は«99.95％»以上です",
      "SLA«99.95%»",
      "99,95%",
      "99.95（%）",
    ],
    ["99.9", "九十九・九%", "99 .9%", "«99.9 percent» monthly uptime"],
    ["100", "100%", "１００％"],
    ["99.5..99.9", "99.5～99.9%", "99.5%〜99.9%", "99.5%から99.9%"],
  ]);
  findsNone(percent, ["高い稼働率", "24時間365日", "非公開", "ISO 27001", "99.9"]);
  bounds(percent, [
    ["atLeast", "99.9%以上", "最低99.9%", "≧99.9%", "99.9%を下回らない", "at least 99.9%", "99.9% or higher"],
    ["about", "約99.9%以上", "99.9%程度", "概ね99.9%"],
    ["lessThan", "99.9%未満"],
    ["moreThan", "99.9%超"],
    ["atMost", "最大99.9%", "99.9%以下"],
    ["exactly", "99.9%", "99.9%を保証します"],
  ]);
});
