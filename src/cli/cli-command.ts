import type { Bilingual } from "../model/form";
import type { Lang } from "../model/report";
import type { Io } from "./io";

/** One subcommand of `shinsa`, as data: its help, its parsing and its run all come from here. */
export interface CliCommand {
  /** As typed; `policy check` counts as one name. */
  readonly name: string;
  readonly summary: Bilingual;
  readonly operands: readonly CliOperand[];
  readonly options: readonly CliOption[];
  readonly run: (args: Arguments, io: Io) => Promise<ExitStatus>;
}

/** The words after the command's name, checked against what the command understands. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly lang: Lang;
  /** The value of an option; undefined where it was not given. */
  readonly value: (option: string) => string | undefined;
  /** All values of a repeatable option. */
  readonly values: (option: string) => readonly string[];
  readonly has: (option: string) => boolean;
}

/** 0 done, whatever the verdicts · 1 a `--fail-on` finding exists · 2 wrong usage · 3 a file cannot be read or written. */
export type ExitStatus = 0 | 1 | 2 | 3;

/** Something that stands without a `--name`. */
export interface CliOperand {
  /** As the usage line shows it. */
  readonly placeholder: string;
  readonly isRequired: boolean;
}

/** Something that stands after its `--name`. */
export interface CliOption {
  readonly name: string;
  /** What the usage line shows for its value; null: it is a switch. */
  readonly placeholder: string | null;
  readonly isRepeatable?: boolean;
  readonly isRequired?: boolean;
  readonly help: Bilingual;
}

/** Understood by every command. */
export const COMMON_OPTIONS: readonly CliOption[] = [
  {
    name: "lang",
    placeholder: "ja|en",
    help: {
      ja: "表示とファイルに書く文の言語（既定は ja）",
      en: "Language of what is shown and written (default: ja)",
    },
  },
  { name: "help", placeholder: null, help: { ja: "この説明を表示する", en: "Show this help" } },
];
