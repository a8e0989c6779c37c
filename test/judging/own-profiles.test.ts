import { builtInCatalog } from "../../src/app/catalog";
import { judge } from "../../src/judging/judge";
import { ownProfilesOf } from "../../src/judging/own-profiles";
import type { Form } from "../../src/model/form";
import { readAnswers } from "../../src/reading/read-answers";
import { atLeast, control, criterion, item, percent, reading, response } from "./builders";

const catalog = builtInCatalog();
const formOf = (id: string): Form => {
  const form = catalog.forms.get(id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
};

describe("the profiles of a form's own publisher", () => {
  it("are its defaults, and every pattern where it declares one", () => {
    const own = ownProfilesOf(formOf("aspic-disclosure"), catalog);
    expect(own.has("aspic-mandatory")).toBe(true);
    expect([1, 2, 3, 4, 5, 6].every((pattern) => own.has(`mic-pattern-${pattern}`))).toBe(true);
    expect(own.has("meti-core")).toBe(false);
    expect([...ownProfilesOf(formOf("meti-service-level"), catalog)]).toEqual(["meti-standard"]);
  });

  it("alone take what the item accepts for a promise", () => {
    const asked = response({ item: item({ accepts: ["actual"] }) });
    const achieved = reading([{ ...percent(99.9), basis: "actual" }]);
    const ours = criterion(atLeast(percent(99.5)), { profile: "ours" });
    const theirs = criterion(atLeast(percent(99.5)), { profile: "theirs" });
    const told = (one: typeof ours) => judge(asked, achieved, control(), [one], new Set(["ours"]));
    expect(told(ours).verdict).toBe("pass");
    expect([told(theirs).verdict, told(theirs).reason]).toEqual(["review", "conditional"]);
    expect(
      told(criterion(atLeast(percent(99.5)), { profile: "theirs", target: { kind: "item", item: asked.item.id } }))
        .verdict,
    ).toBe("pass");
  });

  it.each(["99.98%（2024年度実績）", "2024年度は99.98%でした", "直近1年間の実績値：99.98%", "99.98%(令和6年度)"])(
    "%s is told as an actual figure, and as no reservation",
    (text) => {
      const uptime = formOf("aspic-disclosure").items.find(({ id }) => id === "aspic.39a");
      if (!uptime) throw new Error("no item");
      const base = response({ text });
      const [read] = readAnswers([{ ...base, item: uptime }], [], catalog.controls);
      expect(read?.values.filter(({ value }) => value.type === "percent").map(({ basis }) => basis)).toEqual([
        "actual",
      ]);
      expect(read?.conditions.filter(({ kind }) => kind === "actual")).toEqual([]);
    },
  );
});
