import { Text as Words } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { ProfileId } from "../model/profile";
import { isNotLoaded, type ListedProfile } from "./engine";
import { NotLoaded } from "./not-loaded";
import type { Text } from "./text";

type Known =
  | { readonly kind: "loading" }
  | { readonly kind: "notLoaded" }
  | { readonly kind: "loaded"; readonly profiles: readonly ListedProfile[] };

interface Props {
  readonly text: Text;
  readonly load: () => Promise<readonly ListedProfile[]>;
  readonly children: (id: ProfileId, title: string) => ReactNode;
}

/** A box for every profile; the catalog that names them comes with the engine. */
export function ProfileBoxes({ text, load, children }: Props) {
  const [known, setKnown] = useState<Known>({ kind: "loading" });
  useEffect(() => {
    if (known.kind !== "loading") return;
    let isShown = true;
    const become = (next: Known) => {
      if (isShown) setKnown(next);
    };
    load().then(
      (profiles) => become({ kind: "loaded", profiles }),
      (error: unknown) => {
        if (!isNotLoaded(error)) throw error;
        become({ kind: "notLoaded" });
      },
    );
    return () => {
      isShown = false;
    };
  }, [known.kind, load]);
  switch (known.kind) {
    case "loading":
      return <Words size={200}>{text("loading")}</Words>;
    case "notLoaded":
      return <NotLoaded text={text} onTryAgain={() => setKnown({ kind: "loading" })} />;
    case "loaded":
      return known.profiles.map(({ id, title }) => children(id, title));
  }
}
