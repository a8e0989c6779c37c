import { type Book, type BookRule, type BookSheet, mustBeOpen, newId, overlap } from "../book";
import { type ExcelObject, excelClass, stored } from "../excel-class";
import { Refusal } from "../wire";
import type { AreasTarget } from "./range-areas";

interface RuleTarget {
  readonly sheet: BookSheet;
  readonly rule: BookRule;
}

/** Rules that touch the ranges, first in priority first. */
export const conditionalFormats: (target: AreasTarget) => ExcelObject = excelClass<AreasTarget>(
  "ConditionalFormatCollection",
  {
    items: (target) => touching(target).map((rule) => conditionalFormat({ sheet: target.sheet, rule })),
    item: (target, id) => {
      const rule = target.sheet.rules.find((one) => one.id === id);
      return rule ? conditionalFormat({ sheet: target.sheet, rule }) : null;
    },
    call: {
      Add: ({ book, sheet, ranges }, [type]) => add(book, sheet, { ranges, type: String(type) }),
      ClearAll: (target) => {
        mustBeOpen(target.sheet);
        const gone = new Set(touching(target));
        target.sheet.rules = target.sheet.rules.filter((rule) => !gone.has(rule));
      },
    },
  },
);

function touching({ sheet, ranges }: AreasTarget): readonly BookRule[] {
  return sheet.rules.filter((rule) => rule.ranges.some((a) => ranges.some((b) => overlap(a, b))));
}

/** A new rule comes first. */
function add(book: Book, sheet: BookSheet, { ranges, type }: Pick<BookRule, "ranges" | "type">): ExcelObject {
  mustBeOpen(sheet);
  if (type !== "Custom" && type !== "DataBar") throw new Refusal("InvalidArgument", `a rule of the type ${type}`);
  const rule: BookRule = { id: newId(book, "rule"), ranges, type, members: new Map() };
  sheet.rules = [rule, ...sheet.rules];
  return conditionalFormat({ sheet, rule });
}

const conditionalFormat = excelClass<RuleTarget>("ConditionalFormat", {
  identity: ({ rule }) => ({ Id: rule.id }),
  get: {
    Id: ({ rule }) => rule.id,
    Type: ({ rule }) => rule.type,
    Priority: ({ sheet, rule }) => sheet.rules.indexOf(rule),
  },
  set: {
    Priority: ({ sheet, rule }, value) => {
      mustBeOpen(sheet);
      const others = sheet.rules.filter((one) => one !== rule);
      sheet.rules = [...others.slice(0, Number(value)), rule, ...others.slice(Number(value))];
    },
  },
  navigate: {
    Custom: (target) => ofType(target, "Custom", customFormat),
    DataBar: (target) => ofType(target, "DataBar", dataBar),
  },
  call: {
    Delete: ({ sheet, rule }) => {
      mustBeOpen(sheet);
      sheet.rules = sheet.rules.filter((one) => one !== rule);
    },
  },
});

function ofType(target: RuleTarget, type: string, as: (target: RuleTarget) => ExcelObject): ExcelObject {
  if (target.rule.type !== type) throw new Refusal("InvalidOperation", `the rule is no ${type}`);
  return as(target);
}

const customFormat = excelClass<RuleTarget>("CustomConditionalFormat", {
  navigate: { Rule: (target) => rule(target), Format: (target) => ruleFormat(target) },
});

const rule = excelClass<RuleTarget>("ConditionalFormatRule", {
  get: { Formula: ({ rule }) => rule.members.get("Formula") },
  set: stored<RuleTarget>(["Formula"], keep("")),
});

const ruleFormat = excelClass<RuleTarget>("ConditionalRangeFormat", {
  navigate: { Fill: (target) => ruleFill(target), Font: (target) => ruleFont(target) },
});

const ruleFill = excelClass<RuleTarget>("ConditionalRangeFill", { set: stored<RuleTarget>(["Color"], keep("Fill.")) });
const ruleFont = excelClass<RuleTarget>("ConditionalRangeFont", { set: stored<RuleTarget>(["Color"], keep("Font.")) });

const dataBar = excelClass<RuleTarget>("DataBarConditionalFormat", {
  set: stored<RuleTarget>(["LowerBoundRule", "UpperBoundRule"], keep("")),
  navigate: { PositiveFormat: (target) => positiveFormat(target) },
});

const positiveFormat = excelClass<RuleTarget>("ConditionalDataBarPositiveFormat", {
  set: stored<RuleTarget>(["FillColor", "GradientFill"], keep("PositiveFormat.")),
});

function keep(prefix: string): (target: RuleTarget, name: string, value: unknown) => void {
  return ({ sheet, rule: { members } }, name, value) => {
    mustBeOpen(sheet);
    members.set(`${prefix}${name}`, value);
  };
}
