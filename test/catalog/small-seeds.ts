import type { ReadReference } from "../../src/catalog/criterion";
import type { Seeds } from "../../src/catalog/seeds";

/** Reads "99%" and "3世代" and nothing else: enough to tell a readable threshold from an unreadable one. */
export const readSmall: ReadReference = (text) => {
  const match = /^(?<amount>[\d.]+)(?<unit>%|世代)$/.exec(text);
  const amount = Number(match?.groups?.["amount"]);
  if (!match) return undefined;
  return match.groups?.["unit"] === "%"
    ? { type: "percent", amount, unit: "percent" }
    : { type: "count", amount, unit: "generation" };
};

const source = { title: "社内標準", clause: "3.2" };
export const why = { weight: "medium", source, provenance: "confirmed", rationale: "理由" };

const name = { ja: "名", en: "name" };
const control = (id: string, answer: string, better: string, more: object = {}) => ({
  id,
  name,
  category: "availability",
  answer,
  quantity: "amount",
  better,
  ...more,
});

const profile = (id: string, more: object) => ({ id, title: name, version: "1", source, criteria: [], ...more });

/** A catalog of five controls, one form and two profiles, as plain data that a test may spoil. */
export function smallSeeds(): Seeds {
  return {
    controls: {
      file: "controls.json",
      data: {
        categories: [{ id: "availability", name }],
        controls: [
          control("uptime", "percent", "higher"),
          control("generations", "count", "higher"),
          control("encryption", "yesNo", "yes"),
          control("tls", "choice", "yes", {
            choices: { combine: "every", options: [{ code: "tls1.2", name, wording: ["TLS1.2"] }] },
          }),
          control("notes", "text", "none"),
        ],
      },
    },
    checks: { file: "checks.json", data: { checks: [{ kind: "declaredPattern", pattern: "tls", about: "uptime" }] } },
    forms: [
      {
        file: "form.json",
        data: {
          id: "form",
          title: name,
          edition: "1",
          publisher: "発行者",
          headers: { answer: ["回答"] },
          defaultProfiles: ["base"],
          items: [
            { id: "form.1", label: "稼働率", control: "uptime", provenance: "confirmed" },
            { id: "form.2", label: "備考", provenance: "recalled" },
          ],
        },
      },
    ],
    profiles: [
      {
        file: "base.json",
        data: profile("base", {
          criteria: [
            { control: "uptime", atLeast: "99%", ...why },
            { control: "generations", atLeast: "3世代", active: false, ...why },
            { obligation: { form: "form", is: ["mandatory"] }, answered: true, ...why },
          ],
        }),
      },
      {
        file: "strict.json",
        data: profile("strict", { extends: "base", criteria: [{ control: "uptime", atLeast: "99.9%", ...why }] }),
      },
    ],
  };
}
