import { clearAnnotations } from "./clear-annotations";
import type { Command } from "./command";

/** 結果を消去: gives the vendor's workbook back as it was. */
export const clearCommand: Command<null, void> = {
  name: "clear",
  label: { ja: "結果を消去", en: "Clear" },
  enabled: ({ isBusy, hasResults }) => !isBusy && hasResults,
  run: clearAnnotations,
};
