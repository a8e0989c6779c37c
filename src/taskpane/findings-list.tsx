import { Button, Link, makeStyles, tokens, Text as Words } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportFinding } from "../model/report";
import type { Text } from "./text";
import { VerdictMark } from "./verdict-mark";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "8px" },
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px 10px",
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    overflowWrap: "anywhere",
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  details: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer" },
  answer: { whiteSpace: "pre-wrap", maxHeight: "9em", overflowY: "auto", margin: "4px 0" },
  criteria: { margin: "4px 0 0", paddingInlineStart: "18px" },
});

interface Props {
  readonly findings: readonly ReportFinding[];
  readonly text: Text;
  readonly onReveal: (finding: ReportFinding) => void;
}

/** The findings as a list: verdict in words and colour, the sentence, and on demand the answer and every criterion with its source. */
export function FindingsList({ findings, text, onReveal }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  if (findings.length === 0) return <Words>{text("noFindings")}</Words>;
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding) => (
          <li key={`${finding.sheet}!${finding.cell}!${finding.item}`} className={styles.item}>
            <div className={styles.head}>
              <VerdictMark verdict={finding.verdict} text={text} />
              <Link
                as="button"
                inline
                aria-label={text("goto", { cell: `${finding.sheet} ${finding.cell}` })}
                onClick={() => onReveal(finding)}
              >
                {finding.cell}
              </Link>
            </div>
            <Words weight="semibold">
              {finding.ref ? `${finding.ref} ` : ""}
              {finding.label}
            </Words>
            <Words>{finding.message}</Words>
            <FindingDetails finding={finding} text={text} />
          </li>
        ))}
      </ul>
      {findings.length > shown ? (
        <Button onClick={() => setShown(shown + PAGE)}>{text("more", { count: findings.length - shown })}</Button>
      ) : null}
    </>
  );
}

/** A list of thousands would keep the pane from answering. */
const PAGE = 100;

function FindingDetails({ finding, text }: Pick<Props, "text"> & { readonly finding: ReportFinding }) {
  const styles = useStyles();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        {text("answer")}・{text("criteria")}
      </summary>
      <div className={styles.answer}>{finding.answer.trim() === "" ? text("blank") : finding.answer}</div>
      {finding.detail?.text ? <div className={styles.answer}>{finding.detail.text}</div> : null}
      <ul className={styles.criteria}>
        {finding.judgements.map((judgement) => (
          <li key={`${judgement.profile}/${judgement.criterion}`}>
            {judgement.expected} — {text(`verdict.${judgement.verdict}`)}
            <br />
            {text("source")}: {judgement.source}
            {judgement.provenance === "recalled" && !judgement.proposed ? ` (${text("recalled")})` : ""}
            {judgement.proposed ? ` (${text("proposed")})` : ""}
          </li>
        ))}
      </ul>
      {finding.decision ? (
        <div>
          {text("decision")}: {finding.decision.verdict ? text(`verdict.${finding.decision.verdict}`) : "—"}{" "}
          {finding.decision.reason}
          {finding.decision.stale ? ` (${text("stale")})` : ""}
        </div>
      ) : null}
    </details>
  );
}
