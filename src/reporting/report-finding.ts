import type { Catalog } from "../catalog/catalog";
import { type Address, formatAddress, toA1 } from "../model/address";
import type { Answer } from "../model/checklist";
import type { Finding, Judgement } from "../model/finding";
import type { Control } from "../model/form";
import type { Mention, Reading, Value } from "../model/reading";
import type { Lang, ReportFinding, ReportJudgement, ReportReading, ReportValue } from "../model/report";
import { answerCell, sourceAnswer } from "./answers-at";
import { formatExpected, formatSource } from "./format-criterion";
import { locateSpan } from "./locate-span";
import type { Decisions } from "./merge-decisions";
import { message } from "./message";
import { type Question, questionOf } from "./question";
import { controlOf } from "./run-facts";

/** One finding as report.json shows it: the vendor's words exact, spans in the cells that hold them. */
export function reportFinding(
  finding: Finding,
  catalog: Catalog,
  { kept }: Decisions,
  answerAt: (at: Address) => Answer | undefined,
  lang: Lang,
): ReportFinding {
  const { response, reading, judgements, verdict, reason, gravest } = finding;
  const { item, answer, row } = response;
  const control = controlOf(finding, catalog);
  const detail = answer.parts[1];
  return {
    sheet: response.sheet,
    cell: toA1(answerCell(answer)),
    form: response.form,
    ref: row.ref,
    item: item.id,
    label: row.label,
    control: item.control,
    service: answer.service,
    match: response.match,
    answer: answer.parts[0]?.text ?? "",
    detail: detail ? { cell: toA1(detail.at), text: detail.text } : null,
    reading: reportReading(reading, sourceAnswer(finding, answerAt), response.sheet),
    judgements: judgements.map((judgement) => reportJudgement(judgement, control, questionOf(finding, control), lang)),
    verdict,
    reason,
    message: message(finding, control, lang),
    weight: gravest?.criterion.weight ?? null,
    decision: kept.get(finding)?.decision ?? null,
  };
}

function reportReading(reading: Reading, answer: Answer, sheet: string): ReportReading {
  const span = (at: { readonly start: number; readonly end: number }) => locateSpan(answer, at);
  return {
    state: reading.state,
    values: reading.values.map((mention) => reportValue(mention, answer)),
    conditions: reading.conditions.map((condition) => ({ kind: condition.kind, ...span(condition.span) })),
    vague: reading.vague.map(span),
    contradiction: reading.contradiction.map(span),
    discarded: reading.discarded.map(({ mention, because }) => ({ ...reportValue(mention, answer), because })),
    from: reading.from && (reading.from.sheet === sheet ? toA1(reading.from) : formatAddress(reading.from)),
  };
}

function reportValue({ value, bound, upper, span, scope, basis }: Mention, answer: Answer): ReportValue {
  const { type, ...fields } = jsonValue(value);
  return {
    type,
    bound,
    ...fields,
    ...(upper === undefined ? {} : { upper }),
    ...locateSpan(answer, span),
    scope,
    basis,
  };
}

/** JSON knows no infinity: 無期限 is `unlimited` with no amount. */
function jsonValue(value: Value): Omit<ReportValue, "bound" | "scope" | "basis" | "text" | "start" | "end"> {
  return "unlimited" in value ? { ...value, amount: null } : value;
}

function reportJudgement(
  judgement: Judgement,
  control: Control | null,
  question: Question | null,
  lang: Lang,
): ReportJudgement {
  const { criterion, verdict, reason, conditions } = judgement;
  return {
    profile: criterion.profile,
    criterion: criterion.id,
    expected: formatExpected(criterion, control, lang, question),
    source: formatSource(criterion.source),
    provenance: criterion.provenance,
    proposed: criterion.isProposed,
    weight: criterion.weight,
    verdict,
    reason,
    conditions,
  };
}
