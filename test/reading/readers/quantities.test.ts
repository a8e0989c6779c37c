import { bandwidth } from "../../../src/reading/readers/bandwidth";
import { money } from "../../../src/reading/readers/money";
import { ratio } from "../../../src/reading/readers/ratio";
import { size } from "../../../src/reading/readers/size";
import { bounds, findsNone, reads } from "./reads";

describe("money", () => {
  reads(money, [
    ["79140000 JPY", "79,140,000円", "７９,１４０,０００円", "79,140千円", "7,914万円", "¥79,140,000", "79140(千円)"],
    ["378378000 JPY", "3億7,837万8千円", "3億7837万8000円"],
    ["30000 JPY", "月額«30,000円»", "3万円", "三万円", "JPY 30,000"],
    ["0 JPY", "無料", "無償", "0円", "free of charge"],
    ["-12000000 JPY", "▲12,000千円", "△12百万円"],
    ["100 USD", "$100", "100ドル", "USD 100"],
  ]);
  bounds(money, [["atLeast", "30,000円～", "30,000円から", "30,000円以上"]]);
  findsNone(money, ["有料", "別途お見積り", "30,000名", "5万件"]);
  reads(money, [["10000..20000 JPY", "10,000～20,000円", "10,000-20,000円", "1万円～2万円", "10千円から20千円"]]);
});

describe("ratios", () => {
  reads(ratio, [["88.8", "88.8倍", "８８．８倍"]]);
  findsNone(ratio, ["88.8%", "倍増"]);
});

describe("sizes", () => {
  reads(size, [
    ["10 GB", "10GB", "10 GB", "１０ＧＢ", "10ギガバイト", "1契約あたり«10GB»"],
    ["500 MB", "500MB", "500メガ"],
    ["1 TB", "1TB", "1テラバイト"],
    ["10..20 GB", "10～20GB"],
  ]);
  findsNone(size, ["10Gbps", "10分", "AES256", "2048bit"]);
});

describe("bandwidths", () => {
  reads(bandwidth, [
    ["100 Mbps", "100Mbps", "１００Ｍｂｐｓ", "100 Mbit/s", "回線は«100Mbps»です"],
    ["1 Gbps", "1Gbps"],
    ["512 kbps", "512kbps", "512Kbps"],
  ]);
  bounds(bandwidth, [
    ["atMost", "最大100Mbps"],
    ["atLeast", "100Mbps以上"],
  ]);
  findsNone(bandwidth, ["100MB", "10GbE", "2048bit"]);
});
