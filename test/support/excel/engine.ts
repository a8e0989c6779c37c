import { type Book, newId } from "./book";
import { officeService } from "./classes/services";
import { workbookObject } from "./classes/workbook";
import { type ExcelObject, isExcelObject, type Members } from "./excel-class";
import { isAtLeast, requiredSets } from "./requirement-sets";
import { ACTION, PATH, Refusal, type WireAction, type WireArguments, type WirePath, type WireRequest } from "./wire";

/** One request as Excel saw it. */
export interface Sync {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly flags: number;
  /** office.js letting go of ranges, after a run and by itself. */
  readonly isCleanup: boolean;
  readonly error: string | null;
}

export interface EngineOptions {
  /** The newest ExcelApi set that this Excel has. */
  readonly excelApi: string;
  /** Excel on the web refuses more than this in one request or answer. */
  readonly mostBytes?: number;
}

/** Excel's side of the protocol, over one workbook. */
export interface Engine {
  readonly book: Book;
  readonly options: EngineOptions;
  readonly syncs: Sync[];
  /** Members that were asked for and that the emulator does not know; tests demand that there are none. */
  readonly gaps: string[];
  /** `Class.Member` of everything that was used. */
  readonly used: Set<string>;
  /** Ranges that office.js holds across round trips. */
  readonly references: Map<string, ExcelObject>;
  /** Runs before the next request; may change the book, or refuse with an OfficeJs error number (5004: a cell is being edited). */
  interfere: (() => number | undefined) | null;
  /** The text of the answer, or the number of a transport error. */
  readonly answer: (body: string, flags: number) => string | number;
}

export function createEngine(book: Book, options: EngineOptions): Engine {
  const engine: Engine = {
    book,
    options,
    syncs: [],
    gaps: [],
    used: new Set(),
    references: new Map(),
    interfere: null,
    answer: (body, flags) => answer(engine, body, flags),
  };
  return engine;
}

const MOST_BYTES = 5_000_000;
const TRANSPORT = { requestTooLarge: 5103, responseTooLarge: 5104 } as const;

function answer(engine: Engine, body: string, flags: number): string | number {
  const requestBytes = Buffer.byteLength(body);
  const request = JSON.parse(body) as WireRequest;
  const isCleanup = request.Actions.every(
    ({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === "_RemoveReference",
  );
  const count = (responseBytes: number, error: string | null) => {
    engine.syncs.push({ requestBytes, responseBytes, flags, isCleanup, error });
  };
  const refusal = isCleanup ? undefined : engine.interfere?.();
  if (refusal !== undefined) {
    count(0, String(refusal));
    return refusal;
  }
  if (requestBytes > (engine.options.mostBytes ?? MOST_BYTES)) {
    count(0, "request too large");
    return TRANSPORT.requestTooLarge;
  }
  const held = new Set(engine.references.keys());
  const response = perform(engine, request);
  const text = JSON.stringify(response);
  count(Buffer.byteLength(text), response.Error?.Code ?? null);
  if (Buffer.byteLength(text) <= (engine.options.mostBytes ?? MOST_BYTES)) return text;
  // office.js never learns of what it would hold.
  for (const id of engine.references.keys()) if (!held.has(id)) engine.references.delete(id);
  return TRANSPORT.responseTooLarge;
}

interface WireResponse {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number };
}

function perform(engine: Engine, request: WireRequest): WireResponse {
  const response: WireResponse = { Results: [], TraceIds: [] };
  const paths = new Map<number, ExcelObject | null>();
  let location = "";
  const at = (name: string) => {
    location = name;
    engine.used.add(name);
  };
  for (const [index, action] of request.Actions.entries()) {
    try {
      const value = act(engine, request, action, paths, at);
      if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      // A mistake of the emulator's own must not pass for a refusal of Excel's.
      if (!(error instanceof Refusal)) engine.gaps.push(`${location}: ${String(error)}`);
      const [Code, Message] =
        error instanceof Refusal ? [error.code, error.message] : ["GeneralException", String(error)];
      response.Error = { Code, Message, Location: location, ActionIndex: index };
      break;
    }
  }
  return response;
}

function act(
  engine: Engine,
  request: WireRequest,
  action: WireAction,
  paths: Map<number, ExcelObject | null>,
  at: (name: string) => void,
): unknown {
  const resolve = (id: number): ExcelObject | null => {
    const known = paths.get(id);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[String(id)];
    if (!path) throw new Refusal("InvalidArgument", `no object path ${id}`);
    const found = follow(engine, path, resolve, at);
    paths.set(id, found);
    return found;
  };
  if (action.ActionType === ACTION.trace) return null;
  const object = resolve(action.ObjectPathId);
  if (!object) return null;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identify(engine, object);
    case ACTION.query:
      return query(engine, object, action.QueryInfo?.Select ?? [], at);
    case ACTION.method:
      return call(engine, object, action.Name, argumentsOf(action.ArgumentInfo, resolve), at);
    case ACTION.setProperty: {
      const write = member(engine, object, "set", action.Name, at);
      const [value] = argumentsOf(action.ArgumentInfo, resolve);
      write(object.target, value, engine);
      return null;
    }
    default:
      return gap(engine, `action ${action.ActionType} ${action.Name}`);
  }
}

function follow(
  engine: Engine,
  path: WirePath,
  resolve: (id: number) => ExcelObject | null,
  at: (name: string) => void,
): ExcelObject | null {
  if (path.ObjectPathType === PATH.global) return workbookObject(engine.book);
  if (path.ObjectPathType === PATH.nullObject) return null;
  if (path.ObjectPathType === PATH.newObject) return officeService(path.Name) ?? gap(engine, `service ${path.Name}`);
  if (path.ObjectPathType === PATH.reference) {
    const kept = engine.references.get(path.Name);
    if (!kept) throw new Refusal("InvalidArgument", `no reference ${path.Name}`);
    return kept;
  }
  const parent = resolve(path.ParentObjectPathId ?? 0);
  if (!parent) return null;
  if (path.ObjectPathType === PATH.property)
    return member(engine, parent, "navigate", path.Name, at)(parent.target, engine);
  const args = argumentsOf(path.ArgumentInfo, resolve);
  if (path.ObjectPathType === PATH.indexer) {
    at(`${parent.type.name}.getItem`);
    const found = parent.type.members.item?.(parent.target, String(args[0]), engine);
    if (!found) throw new Refusal("ItemNotFound", `${parent.type.name} has no ${String(args[0])}`);
    return found;
  }
  if (path.ObjectPathType !== PATH.method) return gap(engine, `path type ${path.ObjectPathType} ${path.Name}`);
  const result = call(engine, parent, path.Name, args, at);
  if (result !== null && !isExcelObject(result)) return gap(engine, `${parent.type.name}.${path.Name} is no object`);
  return result;
}

/** What every collection and every range can do is answered here, the rest by the class. */
function call(
  engine: Engine,
  object: ExcelObject,
  name: string,
  args: readonly unknown[],
  at: (name: string) => void,
): unknown {
  const { type, target } = object;
  if (type.members.isKept && name === "_KeepReference") {
    engine.references.set(newId(engine.book, "reference"), object);
    return null;
  }
  if (name === "_RemoveReference") {
    engine.references.delete(String(args[0]));
    return null;
  }
  if (name === "GetItemAt" && type.members.items) return type.members.items(target, engine)[Number(args[0])] ?? null;
  if (name === "GetItemOrNullObject" && type.members.item) return type.members.item(target, String(args[0]), engine);
  return member(engine, object, "call", name, at)(target, args, engine);
}

function identify(engine: Engine, object: ExcelObject): unknown {
  const kept = [...engine.references].find(([, candidate]) => candidate === object)?.[0];
  return kept === undefined ? (object.type.members.identity?.(object.target) ?? {}) : { _ReferenceId: kept };
}

/** Only what was asked for, and nothing where everything was: `load` must name its properties. */
function query(engine: Engine, object: ExcelObject, select: readonly string[], at: (name: string) => void): unknown {
  const wanted = select.map((name) => name.replace(/^items\//i, ""));
  if (wanted.length === 0 || wanted.some((name) => name === "*" || name === "")) {
    return gap(engine, `${object.type.name}: load without naming properties`);
  }
  const { items } = object.type.members;
  if (!items) return { ...Object(identify(engine, object)), ...properties(engine, object, wanted, at) };
  const _Items = items(object.target, engine).map((item, index) => ({
    ...(item.type.members.identity?.(item.target) ?? { _Index: index }),
    ...properties(engine, item, wanted, at),
  }));
  return { _Items };
}

function properties(
  engine: Engine,
  object: ExcelObject,
  wanted: readonly string[],
  at: (name: string) => void,
): object {
  const result: { [name: string]: unknown } = {};
  const nested = new Map<string, string[]>();
  for (const path of wanted) {
    const [first = "", ...rest] = path.split("/");
    const name = `${first.slice(0, 1).toUpperCase()}${first.slice(1)}`;
    if (rest.length > 0) nested.set(name, [...(nested.get(name) ?? []), rest.join("/")]);
    else if (name !== "IsNullObject") result[name] = member(engine, object, "get", name, at)(object.target, engine);
  }
  for (const [name, rest] of nested) {
    const inner = member(engine, object, "navigate", name, at)(object.target, engine);
    result[name] = inner ? query(engine, inner, rest, at) : null;
  }
  return result;
}

/** The member, if this class and this version of Excel have it. */
function member<K extends "get" | "set" | "navigate" | "call">(
  engine: Engine,
  { type }: ExcelObject,
  kind: K,
  name: string,
  at: (name: string) => void,
): NonNullable<Members<never>[K]>[string] {
  const full = `${type.name}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
  at(full);
  const needed = requiredSets().get(full.toLowerCase());
  if (needed !== undefined && !isAtLeast(engine.options.excelApi, needed)) {
    throw new Refusal("ApiNotFound", `${full} needs ExcelApi ${needed}`);
  }
  const members: Members<never>[K] = type.members[kind];
  const found = members === undefined ? undefined : Object.entries(members).find(([key]) => key === name)?.[1];
  return found ?? gap(engine, `${kind} ${full}`);
}

function gap(engine: Engine, what: string): never {
  engine.gaps.push(what);
  throw new Refusal("ApiNotFound", `the emulator lacks ${what}`);
}

function argumentsOf(info: WireArguments | undefined, resolve: (id: number) => ExcelObject | null): readonly unknown[] {
  return (info?.Arguments ?? []).map((value, index) => {
    const id = info?.ReferencedObjectPathIds?.[index];
    return typeof id === "number" && id > 0 ? resolve(id) : value;
  });
}
