import { builtInCatalog } from "../../src/app/catalog";
import { isAbout } from "../../src/judging/is-about";
import type { Criterion, Profile } from "../../src/model/profile";

const { forms, profiles } = builtInCatalog();

function profile(id: string): Profile {
  const found = profiles.get(id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
}

function criterion(of: string, id: string): Criterion {
  const found = profile(of).criteria.find((each) => each.id === id);
  if (!found) throw new Error(`no criterion ${id} in ${of}`);
  return found;
}

const patterns = [1, 2, 3, 4, 5, 6].map((number) => profile(`mic-pattern-${number}`));

describe("the profiles", () => {
  it("never call a proposal confirmed", () => {
    const bold = [...profiles.values()].flatMap(({ criteria }) =>
      criteria.filter(({ isProposed, provenance }) => isProposed && provenance === "confirmed"),
    );
    expect(bold).toEqual([]);
  });

  it("say in the reason of every recalled number that the original was not seen, or that it is ours", () => {
    const silent = [...profiles.values()].flatMap(({ criteria }) =>
      criteria.filter(
        ({ provenance, isProposed, rationale }) =>
          provenance === "recalled" && !isProposed && !/原典未確認|引き継がれたものとみなす/.test(rationale),
      ),
    );
    expect(silent).toEqual([]);
  });
});

describe("the MIC patterns", () => {
  it.each(["ja", "en"] as const)("say in %s what they mean, each something else", (lang) => {
    const meanings = patterns.map(({ about }) => about?.name[lang]);
    expect(new Set(meanings).size).toBe(6);
    meanings.forEach((name, index) => {
      expect(name).toMatch(
        lang === "ja"
          ? /^パターン\d（機密性 [高低]・可用性 [高中低]）$/
          : /^Pattern \d \(confidentiality \w+, availability \w+\)$/,
      );
      expect(name).toContain(String(index + 1));
    });
    expect(patterns.map(({ about }) => about?.examples[lang]).filter(Boolean)).toHaveLength(6);
  });

  it("are told apart by their numbers", () => {
    expect(patterns.map(({ pattern }) => pattern)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("judge by the power supply, which was seen in print, and by uptime", () => {
    const texts = patterns.map(({ id }) => criterion(id, "availability.uptime atLeast").test);
    expect(texts.map((test) => ("text" in test ? test.text : ""))).toEqual([
      "99.5%",
      "99%",
      "95%",
      "99.5%",
      "99%",
      "95%",
    ]);
    for (const { id } of patterns) expect(criterion(id, "facility.ups-time atLeast").provenance).toBe("confirmed");
  });

  it("show what is recalled with less certainty for reference only", () => {
    for (const { id } of patterns) {
      expect(criterion(id, "backup.interval atLeast").isActive).toBe(false);
      expect(criterion(id, "vulnerability.patch-start atMost").isActive).toBe(false);
    }
  });

  it("leave out what was never verified", () => {
    const unverified = [
      "backup.generations",
      "access.user-authentication",
      "facility.camera-retention",
      "encryption.in-transit",
    ];
    const targets = patterns.flatMap(({ criteria }) => criteria.map(({ target }) => target));
    expect(targets.filter((target) => target.kind === "control" && unverified.includes(target.control))).toEqual([]);
  });
});

describe("the METI example settings", () => {
  it("are stricter for core business in five items, and the same otherwise", () => {
    const standard = profile("meti-standard").criteria;
    const core = profile("meti-core").criteria;
    const differing = core.filter(
      ({ id, test }) => JSON.stringify(standard.find((each) => each.id === id)?.test) !== JSON.stringify(test),
    );
    expect(core).toHaveLength(standard.length);
    expect(differing.map(({ id }) => id)).toEqual([
      "availability.uptime atLeast",
      "continuity.mttr atMost",
      "incident.notification-time atMost",
      "monitoring.fault-interval atLeast",
      "backup.retention atLeast",
    ]);
  });

  it("were seen in print for 1, 2, 3, 5, 27 and 40 only", () => {
    const seen = profile("meti-standard").criteria.filter(({ provenance }) => provenance === "confirmed");
    expect(seen.map(({ source }) => source.clause.split(" ")[0])).toEqual(["1", "2", "3", "5", "27", "40"]);
  });

  it("leave the least certain one, the virus scan, for reference", () => {
    expect(criterion("meti-standard", "malware.scan-interval atLeast").isActive).toBe(false);
  });
});

describe("the ASPIC obligations", () => {
  const form = forms.get("aspic-disclosure");

  it("ask an answer of every 必須 and 必須○ line, and of no other", () => {
    const answered = profile("aspic-mandatory").criteria.find(({ target }) => target.kind === "obligation");
    if (!form || !answered) throw new Error("no form or no criterion");
    const asked = form.items.filter((item) => isAbout(answered.target, { form: form.id, item }));
    expect(asked).toEqual(form.items.filter(({ obligation }) => obligation !== "optional"));
  });

  it("call every level of theirs a proposal, and set one on 必須○ lines only", () => {
    const levels = profile("aspic-mandatory").criteria.filter(({ target }) => target.kind !== "obligation");
    expect(levels.filter(({ isProposed }) => !isProposed)).toEqual([]);
    const items = levels.map(({ target }) =>
      form?.items.find(({ id }) => target.kind === "item" && id === target.item),
    );
    expect(items.map((item) => item?.obligation)).toEqual(levels.map(() => "mandatoryLevel"));
  });
});

describe("the baseline", () => {
  it("is ours, from the first line to the last", () => {
    expect(profile("baseline").criteria.filter(({ isProposed }) => !isProposed)).toEqual([]);
  });

  it("judges every question D-1-1 to D-4-7", () => {
    const form = forms.get("vendor-questionnaire");
    if (!form) throw new Error("no form");
    const questions = form.items.filter(({ ref }) => ref?.startsWith("D-"));
    const unjudged = questions.filter(
      (item) => !profile("baseline").criteria.some(({ target }) => isAbout(target, { form: form.id, item })),
    );
    expect(unjudged).toEqual([]);
  });
});
