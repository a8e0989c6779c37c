import { clearAnnotations } from "./clear-annotations";
import type { Command } from "./command";
import { type ValidateOptions, type Validation, validate } from "./validate";

/** 検証: reads, judges and annotates the open workbook. */
export const validateCommand: Command<ValidateOptions, Validation> = {
  name: "validate",
  label: { ja: "検証", en: "Validate" },
  enabled: ({ isBusy }) => !isBusy,
  run: validate,
};

/** 結果を消去: gives the vendor's workbook back as it was. */
export const clearCommand: Command<null, void> = {
  name: "clear",
  label: { ja: "結果を消去", en: "Clear" },
  enabled: ({ isBusy, hasResults }) => !isBusy && hasResults,
  run: clearAnnotations,
};
