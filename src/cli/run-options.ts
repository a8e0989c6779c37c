import { builtInCatalog, type Catalog } from "../app/catalog";
import { type Mapping, parseMapping } from "../app/mapping";
import { nearestName } from "../app/nearest-name";
import type { Arguments } from "./arguments";
import type { CliOption } from "./cli-command";
import { usageError } from "./cli-error";
import { readNamedFile } from "./files";

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
    help: { ja: "自社の判定基準のファイル（JSON または YAML）", en: "The company's own criteria (JSON or YAML)" },
  },
  {
    name: "mapping",
    placeholder: "FILE.json",
    help: {
      ja: "列や項目の対応づけを人が直したファイル",
      en: "A person's corrections of columns and items",
    },
  },
];

/** What those options ask for, checked. */
export interface RunOptions extends Mapping {
  readonly catalog: Catalog;
  readonly profiles: readonly string[];
  /** The files that were read for it. */
  readonly reads: readonly string[];
}

export async function readRunOptions(args: Arguments, cwd: string): Promise<RunOptions> {
  const policy = args.value("policy");
  const mappingFile = args.value("mapping");
  const catalog = builtInCatalog();
  const mapping = mappingFile ? await readMapping(cwd, mappingFile, catalog) : { corrections: [], layouts: [] };
  const profiles = args.values("profile");
  for (const id of profiles) checkProfile(id, catalog);
  return { catalog, profiles, ...mapping, reads: [policy, mappingFile].filter((name) => name !== undefined) };
}

/** Refuses an ID that no profile has. */
export function checkProfile(written: string, catalog: Catalog): void {
  if (catalog.profiles.has(written)) return;
  const near = nearestName(written, [...catalog.profiles.keys()]);
  throw near ? usageError("unknownProfileNear", { written, near }) : usageError("unknownProfile", { written });
}

async function readMapping(cwd: string, name: string, catalog: Catalog): Promise<Mapping> {
  const text = new TextDecoder().decode(await readNamedFile(cwd, name));
  const parsed = parseMapping(readJson(name, text), catalog);
  if (parsed.kind === "mapping") return parsed.mapping;
  throw usageError("mappingWrong", { name, problems: parsed.problems.join("; ") });
}

function readJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw usageError("mappingNotJson", { name, reason: error.message.split("\n", 1)[0] ?? "" });
  }
}
