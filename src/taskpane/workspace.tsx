import { Button, makeStyles, tokens, Text as Words } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { ConfirmClear } from "./confirm-clear";
import { ProfileChoice } from "./profile-choice";
import { Results } from "./results";
import type { Session } from "./session";
import { Status } from "./status";
import type { Text } from "./text";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0 12px" },
  intro: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: "4px" },
});

interface Props {
  readonly session: Session;
  readonly text: Text;
}

/** What can be done, how it stands, and what came out. */
export function Workspace({ session, text }: Props) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  // Effects run once the pane has been shown: what 検証 needs is then fetched while the user still looks for the button.
  useEffect(() => session.prepare(), [session]);
  const [asksToClear, setAsksToClear] = useState(false);
  const clearButton = useRef<HTMLButtonElement>(null);
  const isRunning = state.kind === "running";
  const validateButton = useRef<HTMLButtonElement>(null);
  // The question goes while it runs; the button stays, and with it the place of whoever uses the keyboard.
  const judgeBy = (pattern: number) => {
    validateButton.current?.focus();
    void session.validateByPattern(pattern);
  };
  const tryAgain = () => {
    validateButton.current?.focus();
    void session.validate();
  };
  const answerClear = (isSure: boolean) => {
    setAsksToClear(false);
    clearButton.current?.focus();
    if (isSure) void session.clear();
  };
  return (
    <>
      {state.kind === "done" ? null : (
        <>
          <Words className={styles.intro}>{text("intro")}</Words>
          <Words className={styles.intro} size={200}>
            {text("nothingLeaves")}
          </Words>
        </>
      )}
      {/* Buttons stay where they are while something runs: whoever uses the keyboard keeps their place. */}
      <div className={styles.bar}>
        <Button
          ref={validateButton}
          appearance="primary"
          disabledFocusable={isRunning}
          onClick={() => void session.validate()}
        >
          {text(state.kind === "done" ? "validateAgain" : "validate")}
        </Button>
        {isRunning ? (
          <Button disabledFocusable={state.progress.step === "writing"} onClick={session.cancel}>
            {text("cancel")}
          </Button>
        ) : (
          <Button ref={clearButton} onClick={() => setAsksToClear(true)}>
            {text("clear")}
          </Button>
        )}
      </div>
      {asksToClear && !isRunning ? <ConfirmClear text={text} onAnswer={answerClear} /> : null}
      <ProfileChoice text={text} loadProfiles={session.profiles} onChoose={session.choose} />
      <div aria-live="polite">
        <Status state={state} text={text} onTryAgain={tryAgain} />
      </div>
      {state.kind === "done" ? (
        <Results
          report={state.validation.report}
          question={state.question}
          refused={state.validation.refused}
          text={text}
          onReveal={session.reveal}
          onChoosePattern={judgeBy}
        />
      ) : null}
    </>
  );
}
