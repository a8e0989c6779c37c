import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ProfileId } from "../model/profile";
import type { ListedProfile } from "./engine";
import { ProfileBoxes } from "./profile-boxes";
import type { ChosenCriteria } from "./session";
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
  apart: { marginTop: "6px", paddingTop: "8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  box: { accentColor: tokens.colorBrandBackground, flexShrink: 0, margin: 0, position: "relative", top: "2px" },
});

interface Props {
  readonly text: Text;
  readonly loadProfiles: () => Promise<readonly ListedProfile[]>;
  readonly onChoose: (criteria: ChosenCriteria) => void;
}

/** Whose expectations the next validation is held against; folded away, since the defaults are right for most. */
export function ProfileChoice({ text, loadProfiles, onChoose }: Props) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<ChosenCriteria>({ profiles: [], judgesReference: false });
  const choose = (changes: Partial<ChosenCriteria>) => {
    const next = { ...chosen, ...changes };
    setChosen(next);
    onChoose(next);
  };
  const count = chosen.profiles.length;
  const state = [
    count > 0 ? text("chosenCount", { count }) : text("chosenNone"),
    ...(chosen.judgesReference ? [text("withReference")] : []),
  ].join(text("listSeparator"));
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        {text("chooseProfiles")} ({state})
      </summary>
      {isOpen ? <Choices text={text} loadProfiles={loadProfiles} chosen={chosen} onChange={choose} /> : null}
    </details>
  );
}

interface ChoicesProps extends Pick<Props, "text" | "loadProfiles"> {
  readonly chosen: ChosenCriteria;
  readonly onChange: (changes: Partial<ChosenCriteria>) => void;
}

/** The catalog is read when somebody wants to see it: the pane must be there at once. */
function Choices({ text, loadProfiles, chosen, onChange }: ChoicesProps) {
  const styles = useStyles();
  const hintId = useId();
  const withProfile = (id: ProfileId, isChosen: boolean) =>
    isChosen ? [...chosen.profiles, id] : chosen.profiles.filter((other) => other !== id);
  return (
    <>
      <fieldset className={styles.group} aria-label={text("chooseProfiles")}>
        <p className={styles.hint}>{text("profilesHint")}</p>
        <ProfileBoxes text={text} load={loadProfiles}>
          {(id, title) => (
            <label key={id} className={styles.choice}>
              <input
                type="checkbox"
                className={styles.box}
                checked={chosen.profiles.includes(id)}
                onChange={({ target }) => onChange({ profiles: withProfile(id, target.checked) })}
              />
              {title}
            </label>
          )}
        </ProfileBoxes>
      </fieldset>
      <label className={mergeClasses(styles.choice, styles.apart)}>
        <input
          type="checkbox"
          className={styles.box}
          checked={chosen.judgesReference}
          aria-describedby={hintId}
          onChange={({ target }) => onChange({ judgesReference: target.checked })}
        />
        {text("judgeReference")}
      </label>
      <p id={hintId} className={styles.hint}>
        {text("judgeReferenceHint")}
      </p>
    </>
  );
}
