import type { Lang } from "../model/report";
import { type CliCommand, type CliOption, COMMON_OPTIONS } from "./cli-command";
import { say } from "./messages";
import { padEnd, textWidth, wrap } from "./text-width";

/** What `shinsa --help` prints. */
export function overview(commands: readonly CliCommand[], lang: Lang): string {
  const names = Math.max(...commands.map(({ name }) => name.length)) + 2;
  const lines = commands.map(({ name, summary }) => `  ${padEnd(name, names)}${summary[lang]}`);
  return `${say(lang, "overviewHead")}\n\n${lines.join("\n")}\n\n${say(lang, "overviewFoot")}\n`;
}

/** What `shinsa <command> --help` prints. */
export function commandHelp(command: CliCommand, lang: Lang, columns = 100): string {
  const options = [...command.options, ...COMMON_OPTIONS];
  const left = Math.max(...options.map((option) => textWidth(spelled(option)))) + 4;
  const lines = options.flatMap((option) =>
    wrap(option.help[lang], Math.max(30, columns - left)).map((line, index) =>
      index === 0 ? padEnd(`  ${spelled(option)}`, left) + line : " ".repeat(left) + line,
    ),
  );
  return `${command.summary[lang]}\n\n${say(lang, "usage")} ${usageLine(command)}\n\n${lines.join("\n")}\n\n${say(lang, "exitStatus")}\n`;
}

function usageLine({ name, operands, options }: CliCommand): string {
  const words = operands.map(({ placeholder, isRequired }) => (isRequired ? `<${placeholder}>` : `[<${placeholder}>]`));
  const flags = options.map((option) => {
    if (option.isRequired) return spelled(option);
    return `[${spelled(option)}]${option.isRepeatable ? "..." : ""}`;
  });
  return ["shinsa", name, ...words, ...flags].join(" ");
}

function spelled({ name, placeholder }: CliOption): string {
  return placeholder === null ? `--${name}` : `--${name} ${placeholder}`;
}
