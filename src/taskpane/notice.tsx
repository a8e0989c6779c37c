import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  notice: {
    padding: "8px 10px",
    margin: "12px 0",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: "4px",
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  warning: { borderInlineStartColor: tokens.colorStatusWarningBorderActive },
  error: { borderInlineStartColor: tokens.colorStatusDangerBorderActive },
  info: { borderInlineStartColor: tokens.colorBrandStroke1 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

interface Props {
  readonly intent: "info" | "warning" | "error";
  readonly children: ReactNode;
  /** What answers it: buttons, or a choice. Not read out with the sentence. */
  readonly actions?: ReactNode;
}

/** One sentence that must be seen. Fluent's own message bar would add 3 kB, its animations and a measuring of its width for the same. */
export function Notice({ intent, children, actions }: Props) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, styles[intent])}>
      <div role={intent === "info" ? undefined : "alert"}>{children}</div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
