import { builtInCatalog, type Catalog } from "../app/catalog";
import type { Corrections } from "../app/corrections";
import { parseMapping } from "../app/mapping";
import { nearestName } from "../app/nearest-name";
import { openPolicy } from "../app/policy";
import type { Arguments, CliOption } from "./cli-command";
import { problemsError, usageError } from "./cli-error";
import { readNamedText } from "./files";

/** Options of every command that judges: which criteria, and what a person knows better. */
export const RUN_OPTIONS: readonly CliOption[] = [
  {
    name: "profile",
    placeholder: "ID",
    isRepeatable: true,
    help: {
      ja: "判定プロファイル（繰り返し可。既定は様式ごとに決まる。`shinsa profiles` で一覧）",
      en: "Judge by this profile; may be repeated (default: each form's own; `shinsa profiles` lists them)",
    },
  },
  {
    name: "policy",
    placeholder: "FILE",
    help: {
      ja: "自社の判定基準のファイル（JSON または YAML）。--profile と併用できる",
      en: "Judge by the company's own criteria (JSON or YAML), beside any --profile",
    },
  },
  {
    name: "include-reference",
    placeholder: null,
    help: {
      ja: "参考として示すだけの値（原典を確かめていない、確かさの低い値）も判定に使う。--policy の基準はファイルのとおり",
      en: "Judge also by the figures that are shown for reference only (less sure, not confirmed at the source); a --policy stays as its file has it",
    },
  },
  {
    name: "mapping",
    placeholder: "FILE.json",
    help: { ja: "列や項目の対応づけを人が直したファイル", en: "A person's corrections of columns and items" },
  },
  {
    name: "forget-mapping",
    placeholder: null,
    help: {
      ja: "前回までにブックに残した対応づけの訂正を使わない（書き込むときは消す）",
      en: "Pass over the corrections that earlier runs kept in the workbook (and drop them when writing)",
    },
  },
];

/** What those options ask for, checked. */
export interface RunOptions {
  readonly catalog: Catalog;
  readonly profiles: readonly string[];
  readonly judgesReference: boolean;
  readonly mapping: Corrections;
  readonly forgetsSaved: boolean;
  /** The files that were read for it. */
  readonly reads: readonly string[];
}

export async function readRunOptions(args: Arguments, cwd: string): Promise<RunOptions> {
  const policyFile = args.value("policy");
  const mappingFile = args.value("mapping");
  const policy = policyFile === undefined ? null : await readPolicyFile(cwd, policyFile);
  const catalog = policy?.catalog ?? builtInCatalog();
  const named = args.values("profile");
  for (const id of named) checkProfile(id, catalog);
  const mapping = mappingFile ? await readMapping(cwd, mappingFile, catalog) : { corrections: [], layouts: [] };
  return {
    catalog,
    mapping,
    judgesReference: args.has("include-reference"),
    forgetsSaved: args.has("forget-mapping"),
    profiles: [...new Set([...named, ...(policy ? [policy.profile.id] : [])])],
    reads: [policyFile, mappingFile].filter((name) => name !== undefined),
  };
}

/** Refuses an ID that no profile has. */
export function checkProfile(written: string, catalog: Catalog): void {
  if (catalog.profiles.has(written)) return;
  const near = nearestName(written, [...catalog.profiles.keys()]);
  throw near ? usageError("unknownProfileNear", { written, near }) : usageError("unknownProfile", { written });
}

/** The policy in a file, put into the built-in catalog; all of its problems at once where it has any. */
export async function readPolicyFile(cwd: string, name: string) {
  const opened = await openPolicy(await readNamedText(cwd, name), name, builtInCatalog());
  if (opened.kind === "problems") throw problemsError("policyWrong", name, opened.problems);
  return opened;
}

async function readMapping(cwd: string, name: string, catalog: Catalog): Promise<Corrections> {
  const parsed = parseMapping(readJson(name, await readNamedText(cwd, name)), name, catalog);
  if (parsed.kind === "problems") throw problemsError("mappingWrong", name, parsed.problems);
  return parsed.mapping;
}

function readJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw usageError("mappingNotJson", { name, reason: error.message.split("\n", 1)[0] ?? "" });
  }
}
