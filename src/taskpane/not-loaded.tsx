import { Button } from "@fluentui/react-components";
import { Notice } from "./notice";
import type { Text } from "./text";

interface Props {
  readonly text: Text;
  readonly onTryAgain: () => void;
}

/** The engine's file did not come: nothing has been done, and it can be asked for again. */
export function NotLoaded({ text, onTryAgain }: Props) {
  return (
    <Notice intent="error" actions={<Button onClick={onTryAgain}>{text("tryAgain")}</Button>}>
      {text("notLoaded")}
    </Notice>
  );
}
