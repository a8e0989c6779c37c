import { HostError, type WorkbookHost } from "../../src/host/port";
import { type Engine, engineLoader } from "../../src/taskpane/engine";
import { createSession } from "../../src/taskpane/session";

/** As webpack rejects where the file did not come. */
function notFound(): Error {
  return Object.assign(new Error("Loading chunk engine failed."), { name: "ChunkLoadError" });
}

const NO_WORKBOOK = new Proxy({} as WorkbookHost, {
  get: () => () => Promise.reject(new HostError("busy")),
});

const open = (load: () => Promise<Engine>) =>
  createSession(NO_WORKBOOK, "ja", "見本.xlsx", undefined, engineLoader(load));

describe("the engine behind the pane", () => {
  it("is loaded once for all who ask, however early they do", async () => {
    const load = jest.fn(() => import("../../src/app/engine"));
    const session = open(load);
    session.prepare();
    await Promise.all([session.profiles(), session.validate()]);
    await session.validate();
    expect(load).toHaveBeenCalledTimes(1);
    expect(session.state()).toEqual({ kind: "failed", sentence: expect.any(String) });
  });

  it("is asked for anew after a failure, of which only those hear who needed it", async () => {
    const load = jest.fn(() => import("../../src/app/engine"));
    load.mockRejectedValueOnce(notFound()).mockRejectedValueOnce(notFound()).mockRejectedValueOnce(notFound());
    const session = open(load);
    session.prepare();
    await expect(session.profiles()).rejects.toThrow("engine failed");
    expect(session.state()).toEqual({ kind: "idle" });
    await session.validate();
    expect(session.state()).toEqual({ kind: "notLoaded" });
    await expect(session.profiles()).rejects.toThrow("engine failed");
    expect((await session.profiles()).map(({ id }) => id)).toContain("mic-pattern-2");
  });

  it("need not come for somebody who no longer waits", async () => {
    const session = open(() => new Promise(() => {}));
    const run = session.validate();
    expect(session.state()).toEqual({ kind: "running", progress: { step: "loading", done: 0, total: 0 } });
    session.cancel();
    await run;
    expect(session.state()).toEqual({ kind: "message", key: "cancelled" });
  });

  it("is not needed to take everything back", async () => {
    const session = open(() => Promise.reject(notFound()));
    await session.clear();
    expect(session.state()).toEqual({ kind: "failed", sentence: expect.any(String) });
  });

  it("is not called missing when it came and is wrong", async () => {
    const session = open(() => Promise.reject(new TypeError("x is undefined")));
    await expect(session.validate()).rejects.toThrow(TypeError);
    expect(session.state()).toEqual({ kind: "unexpected", detail: "TypeError: x is undefined" });
  });
});
