import { errorMessage } from "../../src/app/error-message";
import en from "../../src/app/error-messages.en.json";
import ja from "../../src/app/error-messages.ja.json";
import { HostError, type HostErrorCode } from "../../src/host/port";

describe("what a workbook refuses", () => {
  it("is said in both languages alike", () => {
    expect(Object.keys(en)).toEqual(Object.keys(ja));
  });

  it.each(Object.keys(ja))("%s: names what it is about and leaves no blank, on one line", (key) => {
    const [code, particular = ""] = key.split(".");
    const error = new HostError(code as HostErrorCode, { what: particular, sheet: "SLA" });
    for (const lang of ["ja", "en"] as const) {
      const sentence = errorMessage(error, lang, "回答.xlsx");
      // Excel has one workbook open: there the sheet, or simply the workbook, says which.
      expect(sentence).toMatch(/回答\.xlsx|SLA|ブック|workbook/);
      expect(sentence).not.toMatch(/[{}\n]/);
    }
  });

  it("is said in general where there is no sentence for the particular case", () => {
    const error = new HostError("damaged", { part: "xl/workbook.xml", what: "checksum" });
    expect(errorMessage(error, "ja", "a.xlsx")).toBe(errorMessage(new HostError("damaged"), "ja", "a.xlsx"));
  });
});
