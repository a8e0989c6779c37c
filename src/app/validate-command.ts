import type { Command } from "./command";
import { type ValidateOptions, type Validation, validate } from "./validate";

/** 検証: reads, judges and annotates the open workbook. */
export const validateCommand: Command<ValidateOptions, Validation> = {
  name: "validate",
  label: { ja: "検証", en: "Validate" },
  enabled: ({ isBusy }) => !isBusy,
  run: validate,
};
