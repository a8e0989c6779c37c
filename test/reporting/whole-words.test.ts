import fc from "fast-check";
import { wholeWords } from "../../src/reporting/whole-words";

/** The span up to the bar, and what is quoted of it. */
it.each([
  ["あくまで[保証値ではござい|ません。", "保証値ではございません"],
  ["[保証値ではござい|ませんので、ご了承ください。", "保証値ではございません"],
  ["復旧に[努めてまい|ります。", "努めてまいります"],
  ["[操作ログを提供|します。", "操作ログを提供します"],
  ["[ご契約の範囲を超えて利用|することはございません。", "ご契約の範囲を超えて利用することはございません"],
  ["[約款に定める範囲におい|て補償を行います。", "約款に定める範囲において"],
  ["[により異な|りますが、短いもので5分", "により異なります"],
  ["[緊急対応が必|要な場合", "緊急対応が必要"],
  ["[ベストエフォ|ートです", "ベストエフォート"],
  ["[Depend|ing on the plan", "Depending"],
])("%s", (marked, expected) => {
  expect(wholeWords(...spanIn(marked))).toBe(expected);
});

it.each([
  ["[原則として|ご連絡します"],
  ["[必要に応じて|適宜実施します"],
  ["[必要に応じて|お客様へ通知します"],
  ["[目標に|通知いたします"],
  ["[ご依頼いただければ可能な限り|の範囲で"],
  ["[ベストエフォート|となる点をご了承ください"],
  ["[オプション|で承ります"],
  ["[原則|翌営業日まで"],
  ["[最短|1分、最長30分"],
  ["[ご要望に基づくデータのご提供|及びバックアップからの復元"],
  ["[保証はしておりません|"],
])("%s ends with a word already", (marked) => {
  const [text, span] = spanIn(marked);
  expect(wholeWords(text, span)).toBe(text.slice(span.start, span.end));
});

it("only ever adds what the vendor wrote next, and never beyond a clause or a sentence's patience", () => {
  const characters = fc.constantFrom(..."ござますんするの対応保証テストーabc、。 1（）\n");
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const quoted = wholeWords(text, { start, end });
      expect(text.slice(start).startsWith(quoted)).toBe(true);
      expect(quoted.length).toBeGreaterThanOrEqual(end - start);
      expect(quoted.slice(end - start)).not.toMatch(/[、。\s（）]/);
      if (quoted.length > end - start) expect(quoted.length).toBeLessThanOrEqual(24);
    }),
  );
});

function spanIn(marked: string): [string, { readonly start: number; readonly end: number }] {
  const start = marked.indexOf("[");
  const end = marked.indexOf("|") - 1;
  return [marked.replace("[", "").replace("|", ""), { start, end }];
}
