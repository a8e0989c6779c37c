import type { Address } from "../model/address";
import type { Finding } from "../model/finding";
import type { ControlId } from "../model/form";
import type { Mention, Value } from "../model/reading";
import { isClearMatch } from "./clear-match";

/** The answers to a control that say one thing, unconditionally, and clearly about it. Only such answers can contradict each other. */
export function clearAnswers(findings: readonly Finding[], control: ControlId): readonly Finding[] {
  return findings.filter(
    ({ response, reading }) =>
      response.item.control === control &&
      isClearMatch(response.match) &&
      reading.state === "value" &&
      reading.contradiction.length === 0 &&
      reading.conditions.length === 0,
  );
}

/** The only value of a type that a clear answer to the control holds, with its cell; undefined where there is none or more than one. */
export function onlyValue<T extends Value["type"]>(
  findings: readonly Finding[],
  control: ControlId,
  type: T,
):
  | { readonly value: Extract<Value, { readonly type: T }>; readonly mention: Mention; readonly cell: Address }
  | undefined {
  const found = clearAnswers(findings, control).flatMap((finding) =>
    finding.reading.values.flatMap((mention) =>
      isOf(mention.value, type) ? [{ value: mention.value, mention, cell: cellOf(finding) }] : [],
    ),
  );
  return found.length === 1 ? found[0] : undefined;
}

export function isOf<T extends Value["type"]>(value: Value, type: T): value is Extract<Value, { readonly type: T }> {
  return value.type === type;
}

/** The cell that carries the annotation. */
export function cellOf({ response }: Finding): Address {
  const [first] = response.answer.parts;
  if (!first) throw new Error("an answer without a cell");
  return first.at;
}
