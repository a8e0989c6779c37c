import { makeStyles, ProgressBar, Text as Words } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { NotLoaded } from "./not-loaded";
import { Notice } from "./notice";
import type { SessionProgress, SessionState } from "./session";
import type { Text } from "./text";

const useStyles = makeStyles({ block: { display: "block", marginTop: "12px" } });

interface Props {
  readonly state: SessionState;
  readonly text: Text;
  readonly onTryAgain: () => void;
}

/** How it stands, in one sentence; screen readers hear it. */
export function Status({ state, text, onTryAgain }: Props) {
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
    case "notLoaded":
      return <NotLoaded text={text} onTryAgain={onTryAgain} />;
    case "unexpected":
      return <Notice intent="error">{text("unexpected", { detail: state.detail })}</Notice>;
  }
}

/** Excel answers nothing while a cell is being edited: after a while it is time to say what may be the matter. */
const PATIENCE_MS = 5_000;

interface RunningProps {
  readonly progress: SessionProgress;
  readonly text: Text;
}

function Running({ progress: { step, done, total }, text }: RunningProps) {
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
      {isWaiting && step !== "loading" ? <Notice intent="info">{text("waiting")}</Notice> : null}
    </div>
  );
}
