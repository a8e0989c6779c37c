import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { VERDICTS_BY_GRAVITY, type Verdict } from "../model/finding";
import type { ReportTotals } from "../model/report";
import type { Text } from "./text";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "4px" },
  button: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  // Seen without colour too: by its weight and its mark.
  shown: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    "::before": { content: '"✓"', marginInlineEnd: "4px" },
  },
});

interface Props {
  readonly totals: ReportTotals;
  readonly shown: ReadonlySet<Verdict>;
  readonly onChange: (shown: ReadonlySet<Verdict>) => void;
  readonly text: Text;
}

/** One switch per verdict, with its count: what is shown in the list below. */
export function VerdictFilter({ totals, shown, onChange, text }: Props) {
  const styles = useStyles();
  const toggle = (verdict: Verdict) => {
    const next = new Set(shown);
    if (!next.delete(verdict)) next.add(verdict);
    onChange(next);
  };
  return (
    <fieldset className={styles.row} style={{ border: "none", margin: 0, padding: 0 }} aria-label={text("show")}>
      {VERDICTS_BY_GRAVITY.map((verdict) => (
        <ToggleButton
          key={verdict}
          size="small"
          className={mergeClasses(styles.button, shown.has(verdict) && styles.shown)}
          checked={shown.has(verdict)}
          onClick={() => toggle(verdict)}
        >
          {text(`verdict.${verdict}`)} {totals[verdict]}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
