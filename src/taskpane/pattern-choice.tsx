import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { PatternQuestion } from "./engine";
import { Notice } from "./notice";
import type { Text } from "./text";

const useStyles = makeStyles({
  whole: { width: "100%" },
  summary: { cursor: "pointer", marginBottom: "8px" },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  choice: { display: "flex", columnGap: "8px", alignItems: "baseline", padding: "4px 0" },
  button: { accentColor: tokens.colorBrandBackground, flexShrink: 0, margin: 0, position: "relative", top: "2px" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  block: { display: "block" },
  note: { margin: "4px 0 8px" },
});

interface Props {
  readonly question: PatternQuestion;
  readonly text: Text;
  readonly onChoose: (pattern: number) => void;
}

/** Asks by which pattern to judge, where the sheet leaves it open; once that is answered, folded away. */
export function PatternChoice({ question, text, onChoose }: Props) {
  const styles = useStyles();
  const { isAnswered, because } = question;
  const patterns = <Patterns question={question} text={text} onChoose={onChoose} />;
  const folded = (
    <details className={styles.whole}>
      <summary className={styles.summary}>{text("changePattern")}</summary>
      {patterns}
    </details>
  );
  return (
    <Notice intent={isAnswered ? "info" : "warning"} actions={isAnswered ? folded : patterns}>
      {because.map((message) => (
        <div key={message}>{message}</div>
      ))}
    </Notice>
  );
}

/** Choosing and running are two steps: the arrow keys move through the patterns, and each validation takes its time. */
function Patterns({ question: { options, applied }, text, onChoose }: Props) {
  const styles = useStyles();
  const name = useId();
  const [chosen, setChosen] = useState(applied);
  return (
    <div className={styles.whole}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{text("whichPattern")}</legend>
        {options.map((option) => (
          <label key={option.pattern} className={styles.choice}>
            <input
              type="radio"
              name={name}
              className={styles.button}
              checked={chosen === option.pattern}
              onChange={() => setChosen(option.pattern)}
            />
            <span>
              {option.name}
              <span className={mergeClasses(styles.small, styles.block)}>
                {text("patternExamples", { examples: option.examples })}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className={mergeClasses(styles.small, styles.note)}>{text("patternSource")}</p>
      <Button disabled={chosen === null} onClick={() => chosen !== null && onChoose(chosen)}>
        {text("judgeByPattern")}
      </Button>
    </div>
  );
}
