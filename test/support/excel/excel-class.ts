import type { Engine } from "./engine";

/** An object of Excel's, as one of its classes. `null` is office.js' null object. */
export interface ExcelObject {
  readonly type: ExcelClass;
  readonly target: never;
}

/** Arguments as they arrive: plain JSON, and objects of Excel's where office.js passes a proxy. */
export type Arguments = readonly unknown[];

/** The members of a class that the emulator answers, by their names on the wire. Whatever is not here fails loudly. */
export interface Members<T> {
  /** How office.js finds the object again. */
  readonly identity?: (target: T) => { readonly [key: string]: string };
  /** May be held across round trips by a reference of its own. */
  readonly isKept?: boolean;
  readonly get?: { readonly [name: string]: (target: T, engine: Engine) => unknown };
  readonly set?: { readonly [name: string]: (target: T, value: unknown, engine: Engine) => void };
  readonly navigate?: { readonly [name: string]: (target: T, engine: Engine) => ExcelObject | null };
  /** Give an object back, or a plain value, or nothing. */
  readonly call?: { readonly [name: string]: (target: T, args: Arguments, engine: Engine) => unknown };
  readonly items?: (target: T, engine: Engine) => readonly ExcelObject[];
  /** `getItem`: null where there is none. */
  readonly item?: (target: T, key: string, engine: Engine) => ExcelObject | null;
}

export interface ExcelClass {
  readonly name: string;
  readonly members: Members<never>;
}

/** Defines a class; what comes back wraps a target as an object of it. */
export function excelClass<T>(name: string, members: Members<T>): (target: T) => ExcelObject {
  const type: ExcelClass = { name, members: members as Members<never> };
  return (target) => ({ type, target: target as never });
}

export function isExcelObject(value: unknown): value is ExcelObject {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}

/** Members that are only stored, for tests to look at: `Color` is kept as `fill.Color` in the record of the target. */
export function stored<T>(
  names: readonly string[],
  keep: (target: T, name: string, value: unknown) => void,
): { readonly [name: string]: (target: T, value: unknown) => void } {
  return Object.fromEntries(names.map((name) => [name, (target: T, value: unknown) => keep(target, name, value)]));
}
