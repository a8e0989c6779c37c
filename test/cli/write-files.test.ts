import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "../../src/cli/cli-error";
import { writeFiles } from "../../src/cli/write-files";
import { temporaryFolder } from "./run-cli";

const folder = temporaryFolder();

describe("writeFiles", () => {
  it("keeps the permissions of a file that it replaces", async () => {
    writeFileSync(join(folder(), "a"), "old", { mode: 0o600 });
    await writeFiles(folder(), [{ name: "a", content: "new" }]);
    expect(readFileSync(join(folder(), "a"), "utf8")).toBe("new");
    expect(statSync(join(folder(), "a")).mode & 0o777).toBe(0o600);
  });

  it("leaves nothing behind when a later file cannot be written", async () => {
    mkdirSync(join(folder(), "taken"));
    const files = [
      { name: "a", content: "1" },
      { name: "taken", content: "2" },
    ];
    await expect(writeFiles(folder(), files)).rejects.toMatchObject({ status: 3 });
    expect(readdirSync(folder())).toEqual(["taken"]);
  });

  it("writes nothing once it was asked to stop", async () => {
    await expect(writeFiles(folder(), [{ name: "a", content: "1" }], AbortSignal.abort())).rejects.toThrow();
    expect(readdirSync(folder())).toEqual([]);
  });

  // Linux has a device that is always full.
  for (const device of ["/dev/full"].filter((path) => existsSync(path))) {
    it(`says that the disk is full, and does not replace a device (${device})`, async () => {
      const files = [
        { name: "a", content: "1" },
        { name: device, content: "2" },
      ];
      const error = await writeFiles(folder(), files).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(CliError);
      expect(error instanceof CliError && error.sentence("ja")).toMatch(/空きがありません/);
      expect(statSync(device).isCharacterDevice()).toBe(true);
      expect(readdirSync(folder())).toEqual([]);
    });
  }
});
