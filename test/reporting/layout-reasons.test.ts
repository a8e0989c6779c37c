import type { LayoutReason } from "../../src/model/layout-reason";
import { layoutReasons } from "../../src/reporting/layout-reasons";
import en from "../../src/reporting/messages.en.json";
import ja from "../../src/reporting/messages.ja.json";

const SAMPLES: { readonly [C in LayoutReason["code"]]: LayoutReason & { readonly code: C } } = {
  setAside: { code: "setAside" },
  ownSheet: { code: "ownSheet" },
  titledExample: { code: "titledExample" },
  noItems: { code: "noItems" },
  someItems: { code: "someItems" },
  setByPerson: { code: "setByPerson" },
  setBefore: { code: "setBefore" },
  headerless: { code: "headerless" },
  knownByItems: { code: "knownByItems" },
  headerWords: { code: "headerWords", words: ["No.", "Q{lines}"] },
  headerAt: { code: "headerAt", range: "A1:C2" },
  linesFound: { code: "linesFound", lines: 30, found: 28 },
  inlineAnswers: { code: "inlineAnswers", lines: 7 },
  itemsAcross: { code: "itemsAcross", items: 5 },
  cutAt: { code: "cutAt", row: 2000 },
};

describe("why a sheet was taken for what it is", () => {
  it("has a sentence for every reason in both languages, and for nothing else", () => {
    expect(Object.keys(ja.layout).sort()).toEqual(Object.keys(SAMPLES).sort());
    expect(Object.keys(en.layout).sort()).toEqual(Object.keys(SAMPLES).sort());
  });

  it.each(Object.values(SAMPLES))("$code: is said in either language, with every detail", (reason) => {
    const { code, ...details } = reason;
    const [said] = layoutReasons([reason], "en");
    expect(said).not.toMatch(/[\u3000-\u9fff]/);
    expect(layoutReasons([reason], "ja")[0]).toMatch(/[\u3000-\u9fff]/);
    for (const detail of Object.values(details).flat()) {
      expect(said).toContain(String(detail));
      expect(layoutReasons([reason], "ja")[0]).toContain(String(detail));
    }
    expect(said?.replace("Q{lines}", "")).not.toMatch(/[{}]/);
  });

  it("says each reason once", () => {
    expect(layoutReasons([{ code: "headerless" }, { code: "headerless" }], "ja")).toEqual(["見出し行なし"]);
  });
});
