import { count } from "../../../src/reading/readers/count";
import { bounds, findsNone, reads } from "./reads";

describe("counts", () => {
  reads(count, [
    ["4 generation", "4世代", "四世代", "４世代", "4 generations"],
    ["50 person", "50名", "50ユーザ", "50ユーザー", "50人", "50 users"],
    ["20000 company", "20,000社", "2万社"],
    ["3..5 generation", "3～5世代"],
  ]);
  findsNone(count, ["第三者", "二要素", "1人目", "TLS1.2", "多数"]);
  bounds(count, [
    ["atLeast", "3世代以上", "最低3世代"],
    ["atMost", "最大50名", "50名まで"],
    ["about", "約50名"],
  ]);
});
