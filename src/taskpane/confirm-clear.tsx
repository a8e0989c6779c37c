import { Button } from "@fluentui/react-components";
import { Notice } from "./notice";
import type { Text } from "./text";

interface Props {
  readonly text: Text;
  readonly onAnswer: (isSure: boolean) => void;
}

/** Asked before everything is taken back: the reviewer's own decisions go with it. */
export function ConfirmClear({ text, onAnswer }: Props) {
  return (
    <Notice
      intent="warning"
      actions={
        <>
          <Button onClick={() => onAnswer(true)}>{text("confirmYes")}</Button>
          <Button
            autoFocus
            onClick={() => onAnswer(false)}
            onKeyDown={({ key }) => {
              if (key === "Escape") onAnswer(false);
            }}
          >
            {text("confirmNo")}
          </Button>
        </>
      }
    >
      {text("confirmClear")}
    </Notice>
  );
}
