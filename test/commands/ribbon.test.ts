/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { associateRibbon } from "../../src/commands/ribbon";
import { emptyBook } from "../support/excel/book";
import type { Engine } from "../support/excel/engine";
import { type ExcelForTests, startExcel } from "../support/excel/open-in-excel";

describe("the ribbon's buttons", () => {
  let excel: ExcelForTests;
  let engine: Engine;
  beforeAll(async () => {
    excel = await startExcel("1.14");
    engine = excel.open(emptyBook());
  });

  const press = async (name: string) => {
    excel.bridge.pressRibbonButton(name);
    await excel.settle();
  };

  it("show the pane, run what the manifest names, and tell Excel when it is done", async () => {
    const [, name = ""] = /<FunctionName>(\w+)<\/FunctionName>/.exec(readFileSync("manifest.xml", "utf8")) ?? [];
    const runs: string[] = [];
    associateRibbon({
      validate: async () => {
        runs.push(`after ${[...engine.used].at(-1)}, done ${excel.bridge.completed.length}`);
      },
    });
    await press(name);
    expect(runs).toEqual(["after AppRuntimeService.setAppRuntimeState, done 0"]);
    expect(excel.bridge.completed).toEqual([`command-${name}`]);
    expect(engine.gaps).toEqual([]);
  });

  it("tell Excel that they are done even where the run failed, and do not hide the failure", async () => {
    const given: ((event: unknown) => Promise<void>)[] = [];
    const associate = jest.spyOn(Office.actions, "associate").mockImplementation((_, action) => {
      given.push(action as (event: unknown) => Promise<void>);
    });
    associateRibbon({ validate: () => Promise.reject(new TypeError("x is undefined")) });
    associate.mockRestore();
    const completed = jest.fn();
    await expect(given[0]?.({ completed })).rejects.toThrow(TypeError);
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
