import { toReadable } from "../../../src/reading/find/answer";
import { found } from "../../../src/reading/find/found";
import { groundsOf } from "../../../src/reading/refine/bases";

/** On what the marked figures («…») rest. */
function grounds(marked: string): (string | null)[] {
  const text = toReadable(marked.replace(/[«»]/g, ""), []).text;
  const figures = [...marked.matchAll(/«(?<words>[^»]+)»/g)].map(({ index, groups }, before) => {
    const start = index - 2 * before;
    return found(
      { type: "percent", amount: 1, unit: "percent" },
      { start, end: start + (groups?.["words"]?.length ?? 0) },
    );
  });
  return [...groundsOf(text, figures)];
}

describe("the ground of a figure", () => {
  it.each<[string, readonly (string | null)[]]>([
    ["保証値«99.5%»/目標値«99.9%»", ["guarantee", "target"]],
    ["«99.9%»(実績«99.95%»)", [null, "actual"]],
    ["«99.5%»を保証し、«99.9%»を目標としています。", ["guarantee", "target"]],
    ["重大障害は«6時間以内»、それ以外は«12時間以内»の復旧を目標としております。", ["target", "target"]],
    ["目標:平日«2時間以内»、休日«8時間以内»", ["target", "target"]],
    ["«99.97%»(2024年1月~12月の実績)。SLAで保証しているのは«99.9%»です。", ["actual", "guarantee"]],
    ["現在は«6か月»です。今後«1年»への延長を予定しています。", ["present", "planned"]],
    ["標準«3世代»(オプションで«30世代»)", ["present", "optional"]],
    ["«99.9%»", [null]],
    ["«99.9%»。なお、サポートの満足度は目標80%です。", [null]],
  ])("%s", (answer, told) => {
    expect(grounds(answer)).toEqual(told);
  });
});
