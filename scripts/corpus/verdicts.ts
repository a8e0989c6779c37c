import type { Catalog } from "../../src/catalog/catalog";
import { judge } from "../../src/judging/judge";
import type { Verdict } from "../../src/model/finding";
import type { CorpusLine } from "./lines";
import { type Scored, scoreLines, toResponse } from "./score";

/** What all active criteria of the built-in profiles say of labelled answers. */
export interface Verdicts {
  /** True where some criterion passes an answer that promises nothing: the worst bug. */
  isFalsePass(one: Scored): boolean;
  /** True where an answer promises plainly and some criterion judges the promise alone. */
  isPlain(one: Scored): boolean;
  /** True where such a criterion sends the answer to a person although it would not the promise alone. */
  isNeedless(one: Scored): boolean;
}

/** Judges with every active criterion of the catalog on the line's control; mere disclosure (answered) is no level. */
export function toVerdicts(catalog: Catalog): Verdicts {
  const criteria = [...catalog.profiles.values()].flatMap((profile) =>
    profile.criteria.filter(({ isActive }) => isActive),
  );
  const verdictsOn = ({ line, reading }: Scored): Verdict[] => {
    const control = catalog.controls.get(line.control);
    if (!control) return [];
    const response = toResponse(line, control);
    return criteria
      .filter(
        ({ target, test }) => target.kind === "control" && target.control === control.id && test.op !== "answered",
      )
      .map((one) => judge(response, reading, control, [one]).verdict);
  };
  /** The verdicts that the promise alone would have. */
  const asPromised = (line: CorpusLine, promise: string): Verdict[] => {
    const [told] = scoreLines([{ ...line, parts: [promise] }], catalog.controls);
    return told ? verdictsOn(told) : [];
  };
  /** The verdicts on the answer that the promise alone would not leave to a person. */
  const onPlain = (one: Scored): Verdict[] => {
    const { promise, state } = one.line;
    if (promise === null || state !== "value") return [];
    const promised = asPromised(one.line, promise);
    return verdictsOn(one).filter((_, index) => promised[index] !== "review");
  };
  return {
    isFalsePass: (one) => one.line.promise === null && verdictsOn(one).includes("pass"),
    isPlain: (one) => onPlain(one).length > 0,
    isNeedless: (one) => onPlain(one).includes("review"),
  };
}
