import fc from "fast-check";
import { decodeRecords, encodeRecords } from "../../src/model/record-part";

describe("the record part", () => {
  it("gives back every record as it was saved", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: "binary" }).map((key) => key.replace(/[^\w]/g, "_")),
          fc.jsonValue(),
        ),
        (records) => {
          const saved = JSON.parse(JSON.stringify(records));
          expect(decodeRecords(encodeRecords(records))).toEqual(saved);
        },
      ),
    );
  });

  it("writes nothing that XML cannot hold", () => {
    const xml = encodeRecords({ run: "\u0000\u001f\ufffe\uffff\ud800<&>\"']]>" });
    expect(xml).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]/);
    expect(xml).not.toMatch(/\p{Surrogate}/u);
  });

  it("reads any text without throwing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof decodeRecords(text) === "object"));
    expect(
      decodeRecords('<shinsa xmlns="urn:shinsa:records" version="1"><record key="run">{</record></shinsa>'),
    ).toEqual({});
  });

  it("does not read a version that it does not know", () => {
    expect(decodeRecords(encodeRecords({ run: 1 }).replace('version="1"', 'version="2"'))).toEqual({});
  });
});
