import { builtInCatalog } from "../../app/catalog";
import { type ListedForm, listForms } from "../../app/list-forms";
import { nearestName } from "../../app/nearest-name";
import type { Arguments, CliCommand, ExitStatus } from "../cli-command";
import { usageError } from "../cli-error";
import type { Io } from "../io";
import { say } from "../messages";
import { padEnd, textWidth } from "../text-width";

/** What is recognised. */
export const forms: CliCommand = {
  name: "forms",
  summary: { ja: "対応している様式と項目を表示する", en: "List the forms, or the items of one" },
  operands: [{ placeholder: "FORM", isRequired: false }],
  options: [],
  run: runForms,
};

async function runForms({ operands: [wanted], lang }: Arguments, io: Io): Promise<ExitStatus> {
  const listed = listForms(builtInCatalog(), lang);
  if (wanted === undefined) {
    for (const form of listed) io.stdout.write(`${heading(form)}\n  ${say(lang, "formFacts", facts(form))}\n`);
    return 0;
  }
  const form = listed.find(({ id }) => id === wanted);
  if (!form) {
    const near = nearestName(
      wanted,
      listed.map(({ id }) => id),
    );
    throw near
      ? usageError("unknownFormNear", { written: wanted, near })
      : usageError("unknownForm", { written: wanted, known: listed.map(({ id }) => id).join(", ") });
  }
  const label = Math.min(60, Math.max(...form.items.map((item) => textWidth(item.label))));
  const lines = form.items.map(
    ({ id, label: text, control }) =>
      `  ${padEnd(id, 24)}${padEnd(text, label)}  ${control ?? say(lang, "descriptive")}`,
  );
  io.stdout.write(`${heading(form)}\n${lines.map((line) => line.trimEnd()).join("\n")}\n`);
  return 0;
}

function heading({ id, title }: ListedForm): string {
  return `${id}  ${title}`;
}

function facts({ edition, publisher, items, defaultProfiles }: ListedForm) {
  return { edition, publisher, items: items.length, profiles: defaultProfiles.join(", ") };
}
