import type { ChoiceOption } from "../../../src/model/form";
import { choice } from "../../../src/reading/readers/choice";
import { findsNone, reads } from "./reads";

const TLS: readonly ChoiceOption[] = ["1.3", "1.2", "1.1"].map((version) => ({
  code: `tls${version}`,
  name: { ja: `TLS ${version}`, en: `TLS ${version}` },
  wording: [`TLS${version}`, `TLS ${version}`, `TLSv${version}`],
}));

describe("options", () => {
  reads(
    choice,
    [["tls1.2", "TLS1.2", "ＴＬＳ１．２", "TLS 1.2", "TLSv1.2", "«TLS1.2»以上", "通信は«TLS1.2»で暗号化"]],
    TLS,
  );
  findsNone(choice, ["TLS", "TLS1", "1.2", "SSL"], TLS);

  it("takes a bare version behind a named one for the same family", () => {
    const answer = "TLS1.2/1.3";
    const found = choice.mentions(
      { text: answer, source: answer, parts: [], numbers: [], identifiers: [], original: (span) => span },
      TLS,
    );
    expect(found.map(({ value }) => value.value)).toEqual(["tls1.2", "tls1.3"]);
  });

  it.each(["パターン6または2", "パターン6(又は2)", "パターン6・2"])("takes both numbers of %s", (answer) => {
    const patterns = ["2", "6"].map((code) => ({
      code,
      name: { ja: `パターン${code}`, en: `Pattern ${code}` },
      wording: [`パターン${code}`],
    }));
    const found = choice.mentions(
      { text: answer, source: answer, parts: [], numbers: [], identifiers: [], original: (span) => span },
      patterns,
    );
    expect(found.map(({ value }) => value.value)).toEqual(["6", "2"]);
  });
});
