import { makeStyles, tokens, Text as Words } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Address, parseAddress, quoteSheetName } from "../model/address";
import type { RefusedChange } from "../model/changeset";
import type { Verdict } from "../model/finding";
import type { Report, ReportProfile } from "../model/report";
import type { PatternQuestion } from "./engine";
import { FindingsList } from "./findings-list";
import { PatternChoice } from "./pattern-choice";
import type { Text, TextKey } from "./text";
import { VerdictFilter } from "./verdict-filter";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", rowGap: "12px", marginTop: "12px" },
  summary: { cursor: "pointer" },
  plain: { margin: "4px 0 0", paddingInlineStart: "18px", fontSize: tokens.fontSizeBase200 },
});

const ATTENTION: readonly Verdict[] = ["fail", "unanswered", "review"];

const CHOSEN_BY: { readonly [C in ReportProfile["chosenBy"]]: TextKey } = {
  default: "byDefault",
  sheet: "bySheet",
  user: "byUser",
};

interface Props {
  readonly report: Report;
  /** Null where the sheet leaves none open. */
  readonly question: PatternQuestion | null;
  /** What the workbook did not allow. */
  readonly refused: readonly RefusedChange[];
  readonly text: Text;
  readonly onReveal: (at: Address) => void;
  readonly onChoosePattern: (pattern: number) => void;
}

/** What one validation found: what it leaves to ask, counts, filter, findings, and how the sheets were read. */
export function Results({ report, question, refused, text, onReveal, onChoosePattern }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState<ReadonlySet<Verdict>>(new Set(ATTENTION));
  const findings = report.findings.filter(({ verdict }) => shown.has(verdict));
  const reveal = (sheet: string, cell: string) => {
    const at = parseAddress(`${quoteSheetName(sheet)}!${cell}`);
    if (at) onReveal(at);
  };
  const hints = report.hints.map(({ message }) => message).filter((message) => !question?.because.includes(message));
  const hasChecklist = report.sheets.some(({ role }) => role === "checklist");
  return (
    <>
      {question ? <PatternChoice question={question} text={text} onChoose={onChoosePattern} /> : null}
      <section className={styles.results}>
        {hasChecklist ? null : <Words>{text("noChecklist")}</Words>}
        <VerdictFilter totals={report.effectiveTotals} shown={shown} onChange={setShown} text={text} />
        <Words weight="semibold" role="status">
          {text("findings", { count: findings.length })}
        </Words>
        <FindingsList findings={findings} text={text} onReveal={({ sheet, cell }) => reveal(sheet, cell)} />
        <Folded title={text("acrossRows")} lines={report.crossFindings.map(({ message }) => message)} isOpen />
        <Folded title={text("hints")} lines={hints} isOpen />
        <Folded title={text("refused")} lines={sentences(refused, text)} isOpen />
        <Folded
          title={text("unmatched")}
          lines={report.unmatched.map(({ sheet, cell, label }) => `${sheet} ${cell}: ${label}`)}
        />
        <Folded
          title={text("profiles")}
          lines={report.profiles.map(({ title, chosenBy }) =>
            text("profileInForce", { title, by: text(CHOSEN_BY[chosenBy]) }),
          )}
        />
        <Folded
          title={text("sheets")}
          lines={report.sheets.map(
            ({ name, role, because }) =>
              `${name}: ${text(`role.${role}`)}${because.length > 0 ? ` — ${because.join(text("listSeparator"))}` : ""}`,
          )}
        />
      </section>
    </>
  );
}

/** Each thing that was refused, once. */
function sentences(refused: readonly RefusedChange[], text: Text): readonly string[] {
  return [
    ...new Set(refused.map(({ because, sheet, cells }) => text(`refused.${because}`, { sheet, count: cells.length }))),
  ];
}

/** A list under a heading that can be opened; nothing where there is nothing to list. */
function Folded({
  title,
  lines,
  isOpen = false,
}: {
  title: string;
  lines: readonly string[];
  isOpen?: boolean;
}): ReactNode {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary className={styles.summary}>
        {title} ({lines.length})
      </summary>
      <ul className={styles.plain}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
