import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const ENTRY = "dist/cli/shinsa.js";

describe("the built command (npm run build)", () => {
  beforeAll(() => {
    if (!existsSync(ENTRY)) throw new Error(`${ENTRY} is missing: run "npm run build" first, as "npm test" does`);
  });

  it("runs under its own name", () => {
    expect(execFileSync(process.execPath, [ENTRY, "--version"], { encoding: "utf8" })).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("ends quietly when its reader has had enough", () => {
    const { status, stdout, stderr } = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" ${ENTRY} forms aspic-disclosure | head -n 1`],
      {
        encoding: "utf8",
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^aspic-disclosure /);
  });

  const full = "/dev/full";
  (existsSync(full) ? it : it.skip)("says in one line that standard output takes no more", () => {
    const { status, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" ${ENTRY} forms > ${full}`], {
      encoding: "utf8",
    });
    expect(stderr).toBe(
      "shinsa: 標準出力に書き込めません。ディスクの空きがありません。空きを作ってからやり直してください。\n",
    );
    expect(status).toBe(3);
  });

  it("gives its status to the shell", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, "review", "nowhere.xlsx"], {
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toMatch(/^shinsa: nowhere\.xlsx .*\n$/);
  });
});
