import { mappingText } from "../../app/mapping";
import { validate } from "../../app/validate";
import { words } from "../../app/words";
import { VERDICTS_BY_GRAVITY, type Verdict } from "../../model/finding";
import type { Report } from "../../model/report";
import type { Arguments, CliCommand, ExitStatus } from "../cli-command";
import { usageError } from "../cli-error";
import type { Io } from "../io";
import { noChecklist } from "../no-checklist";
import { openNamedWorkbook, sayingWhose } from "../open-workbook";
import { IN_PLACE, outputOf } from "../output-option";
import { checkPlaces } from "../places";
import { progressLine } from "../progress-line";
import { RUN_OPTIONS, readRunOptions } from "../run-options";
import { summary } from "../summary";
import { warningsAbout } from "../warnings";
import { writeFiles } from "../write-files";

/** Judges a workbook; writes the annotated copy and the report where they are asked for. */
export const review: CliCommand = {
  name: "review",
  summary: {
    ja: "ブックを検証し、結果を書き込んだ写しとレポートを作る",
    en: "Review a workbook; write an annotated copy and a report",
  },
  operands: [{ placeholder: "workbook.xlsx", isRequired: true }],
  options: [
    ...RUN_OPTIONS,
    {
      name: "output",
      placeholder: "ANNOTATED.xlsx",
      help: { ja: "結果を書き込んだブックの書き出し先", en: "Where the annotated workbook goes" },
    },
    IN_PLACE,
    {
      name: "report",
      placeholder: "REPORT.json",
      help: {
        ja: "レポート（JSON）の書き出し先。- なら標準出力へ JSON だけを書く",
        en: "Where the report (JSON) goes; - writes JSON, and nothing else, to standard output",
      },
    },
    {
      name: "save-mapping",
      placeholder: "FILE.json",
      help: {
        ja: "使った対応づけの訂正と、そこから覚えた様式の形の書き出し先（次のブックで --mapping に使う）",
        en: "Where the corrections and the layouts learned from them go (for --mapping with the next workbook)",
      },
    },
    {
      name: "fail-on",
      placeholder: "VERDICT",
      isRepeatable: true,
      help: {
        ja: `この判定が一つでもあれば終了コードを 1 にする（${VERDICTS_BY_GRAVITY.join(", ")}）`,
        en: `Exit with status 1 when a finding has this verdict (${VERDICTS_BY_GRAVITY.join(", ")})`,
      },
    },
  ],
  run: runReview,
};

async function runReview(args: Arguments, io: Io): Promise<ExitStatus> {
  const [input = ""] = args.operands;
  const failOn = args.values("fail-on").map((word) => readVerdict(word, args));
  const options = await readRunOptions(args, io.cwd);
  const output = await outputOf(args, input, io.cwd);
  const reportTo = args.value("report");
  const mappingTo = args.value("save-mapping");
  const texts = [
    ...(reportTo === undefined || reportTo === "-" ? [] : [{ option: "--report", name: reportTo }]),
    ...(mappingTo === undefined ? [] : [{ option: "--save-mapping", name: mappingTo }]),
  ];
  await checkPlaces(io.cwd, [input, ...options.reads], [...(output?.places ?? []), ...texts]);

  const { host, file } = await openNamedWorkbook(io.cwd, input);
  const progress = progressLine(io.stderr, args.lang);
  const validation = await sayingWhose(input, () =>
    validate(
      host,
      { ...options, lang: args.lang, file, now: io.now(), writes: output !== undefined },
      { progress: progress.show, signal: io.signal },
    ),
  ).finally(progress.clear);
  if (validation.kind === "noChecklist") throw noChecklist(input, validation.layouts);

  const { report, refused, mapping } = validation;
  const json = `${JSON.stringify(report, null, 2)}\n`;
  await writeFiles(
    io.cwd,
    [
      ...(output ? [{ name: output.name, content: host.save() }] : []),
      ...texts.map(({ option, name }) => ({ name, content: option === "--report" ? json : mappingText(mapping) })),
    ],
    io.signal,
  );
  const written = [...(output ? [output.name] : []), ...texts.map(({ name }) => name)];
  const warnings = output ? warningsAbout(host.warnings, input, output.name, args.lang) : [];
  io.stdout.write(
    reportTo === "-" ? json : summary(report, { refused, warnings, written }, args.lang, io.stdout.columns),
  );
  return failOn.some((verdict) => hasVerdict(report, verdict)) ? 1 : 0;
}

/** A verdict by its identifier, or by the word that the reports use for it. */
function readVerdict(written: string, { lang }: Arguments): Verdict {
  const names = words(lang).verdict;
  const verdict = VERDICTS_BY_GRAVITY.find((one) => one === written || names[one] === written);
  if (verdict) return verdict;
  throw usageError("unknownVerdict", { written, choices: VERDICTS_BY_GRAVITY.join(", ") });
}

function hasVerdict({ findings, crossFindings }: Report, wanted: Verdict): boolean {
  return [...findings, ...crossFindings].some(({ verdict }) => verdict === wanted);
}
