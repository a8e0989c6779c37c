import { FluentProvider, makeStyles, Text as Words } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Lang } from "../model/report";
import type { Session } from "./session";
import { textIn } from "./text";
import { paneTheme } from "./theme";
import { Workspace } from "./workspace";

const useStyles = makeStyles({
  // The top right corner belongs to Office's own menu (34 × 32 px).
  page: { padding: "8px 12px 24px", minHeight: "100vh", boxSizing: "border-box" },
  title: { display: "block", margin: "0 40px 8px 0" },
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
