import { builtInCatalog } from "../../app/catalog";
import { type ListedCriterion, type ListedProfile, listProfiles } from "../../app/list-profiles";
import { words } from "../../app/words";
import type { Lang } from "../../model/report";
import type { Arguments, CliCommand, ExitStatus } from "../cli-command";
import type { Io } from "../io";
import { say } from "../messages";
import { checkProfile } from "../run-options";

/** By what is judged, and who says so. */
export const profiles: CliCommand = {
  name: "profiles",
  summary: {
    ja: "判定プロファイルと出典、基準を表示する",
    en: "List the profiles with their sources, or the criteria of one",
  },
  operands: [{ placeholder: "PROFILE", isRequired: false }],
  options: [],
  run: runProfiles,
};

async function runProfiles({ operands: [wanted], lang }: Arguments, io: Io): Promise<ExitStatus> {
  const catalog = builtInCatalog();
  if (wanted !== undefined) checkProfile(wanted, catalog);
  for (const profile of listProfiles(catalog, lang)) {
    if (wanted === undefined) io.stdout.write(`${brief(profile, lang)}\n`);
    else if (profile.id === wanted) io.stdout.write(`${brief(profile, lang)}\n\n${criteria(profile, lang)}\n`);
  }
  return 0;
}

function brief({ id, title, version, source, url, extends: base, criteria: all }: ListedProfile, lang: Lang): string {
  const judged = all.filter(({ isActive }) => isActive);
  const marked = [
    { mark: "profileRecalled" as const, count: judged.filter(({ isRecalled }) => isRecalled).length },
    { mark: "profileProposed" as const, count: judged.filter(({ isProposed }) => isProposed).length },
  ].flatMap(({ mark, count }) => (count > 0 ? [say(lang, mark, { count })] : []));
  const counts = say(lang, "profileFacts", {
    version,
    judged: judged.length,
    marked: marked.length === 0 ? "" : parenthesised(marked.join(lang === "ja" ? "、" : ", "), lang),
    shown: all.length - judged.length,
  });
  return [
    `${id}  ${title}`,
    `  ${counts}`,
    `  ${source}${url ? `  ${url}` : ""}`,
    ...(base ? [`  ← ${base}`] : []),
  ].join("\n");
}

function parenthesised(text: string, lang: Lang): string {
  return lang === "ja" ? `（うち${text}）` : ` (${text})`;
}

function criteria({ criteria: all }: ListedProfile, lang: Lang): string {
  return all.map((criterion) => `  ${line(criterion, lang)}\n      ${criterion.authority}`).join("\n");
}

function line({ target, expected, weight, isActive }: ListedCriterion, lang: Lang): string {
  const { weight: weights, verdict } = words(lang);
  return `${target}: ${expected}  [${isActive ? weights[weight] : verdict.notSelected}]`;
}
