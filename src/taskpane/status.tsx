import { makeStyles, ProgressBar, Text as Words } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Progress } from "../app/command";
import { Notice } from "./notice";
import type { SessionState } from "./session";
import type { Text } from "./text";

const useStyles = makeStyles({ block: { display: "block", marginTop: "12px" } });

/** How it stands, in one sentence; screen readers hear it. */
export function Status({ state, text }: { readonly state: SessionState; readonly text: Text }) {
  const styles = useStyles();
  switch (state.kind) {
    case "idle":
      return null;
    case "running":
      return <Running progress={state.progress} text={text} />;
    case "done": {
      const { fail, unanswered, review } = state.validation.report.effectiveTotals;
      return (
        <>
          <Words className={styles.block}>{text("finished", { fail, unanswered, review })}</Words>
          {state.trouble ? <Notice intent="error">{state.trouble}</Notice> : null}
        </>
      );
    }
    case "message":
      return <Notice intent="info">{text(state.key)}</Notice>;
    case "failed":
      return <Notice intent="error">{state.sentence}</Notice>;
    case "unexpected":
      return <Notice intent="error">{text("unexpected", { detail: state.detail })}</Notice>;
  }
}

/** Excel answers nothing while a cell is being edited: after a while it is time to say what may be the matter. */
const PATIENCE_MS = 5_000;

function Running({ progress: { step, done, total }, text }: { readonly progress: Progress; readonly text: Text }) {
  const styles = useStyles();
  const [isWaiting, setIsWaiting] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock starts anew with every step forward.
  useEffect(() => {
    setIsWaiting(false);
    const timer = setTimeout(() => setIsWaiting(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [step, done]);
  return (
    <div className={styles.block}>
      <Words>{text(step, { done, total })}</Words>
      <ProgressBar value={total > 0 ? done / total : undefined} />
      {isWaiting ? <Notice intent="info">{text("waiting")}</Notice> : null}
    </div>
  );
}
