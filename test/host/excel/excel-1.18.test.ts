/** @jest-environment jsdom */
import { contract } from "../contract";
import { excelUnderTest } from "./excel-under-test";

const excel = excelUnderTest("1.18");

describe("the Excel host keeps the contract with ExcelApi 1.18", () => contract({ hasNotes: true, ...excel }));
