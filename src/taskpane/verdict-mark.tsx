import { makeStyles, tokens } from "@fluentui/react-components";
import type { Verdict } from "../model/finding";
import { PALETTE } from "../model/palette";
import type { Text } from "./text";

const useStyles = makeStyles({
  mark: {
    display: "inline-block",
    padding: "1px 8px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
});

/** A verdict in words on its colour; the words alone suffice where colours are overridden (contrast themes). */
export function VerdictMark({ verdict, text }: { readonly verdict: Verdict; readonly text: Text }) {
  const styles = useStyles();
  const { fill, font } = PALETTE[verdict];
  return (
    <span className={styles.mark} style={{ backgroundColor: `#${fill}`, color: `#${font}` }}>
      {text(`verdict.${verdict}`)}
    </span>
  );
}
