import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarBody,
  makeStyles,
  ProgressBar,
  tokens,
  Text as Words,
} from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import type { Lang } from "../model/report";
import { Results } from "./results";
import type { Session, SessionState } from "./session";
import { type Text, textIn } from "./text";
import { paneTheme } from "./theme";

const useStyles = makeStyles({
  // The top right corner belongs to Office's own menu (34 × 32 px).
  page: { padding: "12px 12px 24px", minHeight: "100vh", boxSizing: "border-box" },
  title: { display: "block", marginInlineEnd: "40px", marginBottom: "8px" },
  bar: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0 12px" },
  intro: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: "4px" },
});

/** The task pane. `session` is null where the page was opened outside Excel. */
export function Pane({ session, lang }: { readonly session: Session | null; readonly lang: Lang }) {
  const text = useMemo(() => textIn(lang), [lang]);
  const theme = useMemo(paneTheme, []);
  const styles = useStyles();
  return (
    <FluentProvider theme={theme}>
      <main className={styles.page}>
        <Words as="h1" size={500} weight="semibold" className={styles.title}>
          {text("title")}
        </Words>
        {session ? <Workspace session={session} text={text} /> : <Words>{text("outsideExcel")}</Words>}
      </main>
    </FluentProvider>
  );
}

function Workspace({ session, text }: { readonly session: Session; readonly text: Text }) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  return (
    <>
      <Words className={styles.intro}>{text("intro")}</Words>
      <Words className={styles.intro} size={200}>
        {text("nothingLeaves")}
      </Words>
      <div className={styles.bar}>
        {state.kind === "running" ? (
          <Button onClick={session.cancel}>{text("cancel")}</Button>
        ) : (
          <>
            <Button appearance="primary" onClick={() => void session.validate()}>
              {text(state.kind === "done" ? "validateAgain" : "validate")}
            </Button>
            <Button onClick={() => void session.clear()}>{text("clear")}</Button>
          </>
        )}
      </div>
      <div aria-live="polite">
        <Status state={state} text={text} />
      </div>
      {state.kind === "done" ? (
        <Results
          report={state.validation.report}
          refused={state.validation.refused}
          text={text}
          onReveal={session.reveal}
        />
      ) : null}
    </>
  );
}

function Status({ state, text }: { readonly state: SessionState; readonly text: Text }) {
  switch (state.kind) {
    case "idle":
    case "done":
      return null;
    case "running": {
      const { step, done, total } = state.progress;
      return (
        <>
          <Words>{text(step, { done, total })}</Words>
          <ProgressBar value={total > 0 ? done / total : undefined} />
        </>
      );
    }
    case "message":
      return (
        <MessageBar intent="info">
          <MessageBarBody>{text(state.key)}</MessageBarBody>
        </MessageBar>
      );
    case "failed":
      return (
        <MessageBar intent="error">
          <MessageBarBody>{state.sentence}</MessageBarBody>
        </MessageBar>
      );
  }
}
