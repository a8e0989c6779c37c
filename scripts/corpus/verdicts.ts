import type { Catalog } from "../../src/catalog/catalog";
import { judge } from "../../src/judging/judge";
import type { Verdict } from "../../src/model/finding";
import type { CorpusLine } from "./lines";
import { type Scored, scoreLines, toResponse } from "./score";

/** What all active criteria of the built-in profiles say of labelled answers. */
export interface Verdicts {
  /** True where some criterion passes an answer that promises nothing: the worst bug. */
  isFalsePass(one: Scored): boolean;
  /** Judgements on an answer that promises plainly, and how many of them go to a person although the promise alone would not. */
  reviews(one: Scored): { readonly judged: number; readonly reviewed: number };
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
  return {
    isFalsePass: (one) => one.line.promise === null && verdictsOn(one).includes("pass"),
    reviews: (one) => {
      const { promise, state } = one.line;
      if (promise === null || state !== "value") return { judged: 0, reviewed: 0 };
      const promised = asPromised(one.line, promise);
      const judged = verdictsOn(one).filter((_, index) => promised[index] !== "review");
      return { judged: judged.length, reviewed: judged.filter((verdict) => verdict === "review").length };
    },
  };
}
