import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { builtInCatalog } from "../app/catalog";
import { listProfiles } from "../app/list-profiles";
import type { ProfileId } from "../model/profile";
import type { Lang } from "../model/report";
import type { Text } from "./text";

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  group: { border: "none", margin: "4px 0 0", padding: 0, minWidth: 0 },
  hint: { margin: "0 0 4px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  choice: {
    display: "flex",
    columnGap: "8px",
    alignItems: "baseline",
    padding: "3px 0",
    fontSize: tokens.fontSizeBase200,
  },
  box: { accentColor: tokens.colorBrandBackground, flexShrink: 0, margin: 0, position: "relative", top: "2px" },
});

interface Props {
  readonly lang: Lang;
  readonly text: Text;
  readonly onChoose: (profiles: readonly ProfileId[]) => void;
}

/** Whose expectations the next validation is held against; folded away, since the defaults are right for most. */
export function ProfileChoice({ lang, text, onChoose }: Props) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly ProfileId[]>([]);
  const choose = (profile: ProfileId, isChosen: boolean) => {
    const next = isChosen ? [...chosen, profile] : chosen.filter((other) => other !== profile);
    setChosen(next);
    onChoose(next);
  };
  const state = chosen.length > 0 ? text("chosenCount", { count: chosen.length }) : text("chosenNone");
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        {text("chooseProfiles")} ({state})
      </summary>
      {isOpen ? <Choices lang={lang} text={text} chosen={chosen} onChange={choose} /> : null}
    </details>
  );
}

interface ChoicesProps extends Pick<Props, "lang" | "text"> {
  readonly chosen: readonly ProfileId[];
  readonly onChange: (profile: ProfileId, isChosen: boolean) => void;
}

/** The catalog is read when somebody wants to see it: the pane must be there at once. */
function Choices({ lang, text, chosen, onChange }: ChoicesProps) {
  const styles = useStyles();
  const profiles = useMemo(() => listProfiles(builtInCatalog(), lang), [lang]);
  return (
    <fieldset className={styles.group} aria-label={text("chooseProfiles")}>
      <p className={styles.hint}>{text("profilesHint")}</p>
      {profiles.map(({ id, title }) => (
        <label key={id} className={styles.choice}>
          <input
            type="checkbox"
            className={styles.box}
            checked={chosen.includes(id)}
            onChange={({ target }) => onChange(id, target.checked)}
          />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
