import { formatAddress } from "../model/address";
import type { ControlId, FormId } from "../model/form";
import { isClearMatch } from "./clear-match";
import type { ReadResponse } from "./read-response";

/** The pattern that the sheet itself declares, or why there is none to go by. */
export type DeclaredPattern =
  | { readonly kind: "clear"; readonly pattern: number; readonly cells: readonly string[] }
  | { readonly kind: "missing" | "contradictory"; readonly cells: readonly string[] };

/** Reads it off the answers to the control that declares it; several services may each declare theirs, and need not agree. */
export function declaredPattern(form: FormId, control: ControlId, answers: readonly ReadResponse[]): DeclaredPattern {
  const declaring = answers.filter(({ response }) => response.form === form && response.item.control === control);
  const cells = declaring.flatMap(({ response }) =>
    response.answer.parts.slice(0, 1).map(({ at }) => formatAddress(at)),
  );
  const sure = declaring.filter(({ response }) => isClearMatch(response.match));
  const numbers = new Set(
    sure.flatMap(({ reading }) =>
      reading.values.flatMap(({ value }) => {
        if (value.type === "choice") return [Number(value.value)];
        return value.type === "count" ? [value.amount] : [];
      }),
    ),
  );
  const isDenied = sure.some(({ reading }) => reading.contradiction.length > 0);
  const [pattern] = numbers;
  if (pattern === undefined) return { kind: "missing", cells };
  return numbers.size > 1 || isDenied ? { kind: "contradictory", cells } : { kind: "clear", pattern, cells };
}
