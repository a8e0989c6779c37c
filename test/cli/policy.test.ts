import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildWorkbook } from "../../scripts/workbook-builder";
import { policyToRows } from "../../src/policy/policy-rows";
import type { PolicyData } from "../../src/policy/policy-schema";
import { shinsa, temporaryFolder } from "./run-cli";

const SAMPLE = resolve("seeds/samples/service-level.xlsx");
const folder = temporaryFolder();

const STRICT = {
  schema: "shinsa.policy/1",
  id: "strict",
  title: "厳しい基準",
  version: "3",
  criteria: [
    { control: "availability.uptime", atLeast: "99.99%", weight: "high", source: { title: "社内標準", clause: "1" } },
    { control: "backup.generations", atLeast: "3世代", source: { title: "社内標準", clause: "2" } },
  ],
};

function write(name: string, content: unknown): void {
  writeFileSync(join(folder(), name), typeof content === "string" ? content : JSON.stringify(content, null, 2));
}

describe("policy", () => {
  it("new writes a policy that check accepts, in both languages", async () => {
    for (const lang of ["ja", "en"]) {
      expect((await shinsa(folder(), "policy", "new", `${lang}.yaml`, "--lang", lang)).status).toBe(0);
      expect((await shinsa(folder(), "policy", "check", `${lang}.yaml`)).status).toBe(0);
    }
  });

  it("new leaves a policy alone that is there already", async () => {
    write("policy.yaml", "edited: true");
    const { status, stderr } = await shinsa(folder(), "policy", "new", "policy.yaml");
    expect(stderr).toMatch(/^shinsa: policy\.yaml はすでにあります。.*\n$/);
    expect(status).toBe(2);
    expect(readFileSync(join(folder(), "policy.yaml"), "utf8")).toBe("edited: true");
  });

  it("check names every mistake at once, each with its line", async () => {
    write("bad.yaml", "schema: shinsa.policy/1\nid: x\ntitle: X\nversion: '1'\nextends: meti-standrad\nwieghts: {}\n");
    const { status, stderr } = await shinsa(folder(), "policy", "check", "bad.yaml");
    expect(status).toBe(2);
    expect(stderr).toMatch(/bad\.yaml:5 extends: .*meti-standard/);
    expect(stderr).toMatch(/bad\.yaml:6 wieghts: .*weights/);
  });

  it("judges by the company's own criteria and no others, and says whose they are", async () => {
    write("strict.json", STRICT);
    const { stdout } = await shinsa(folder(), "review", SAMPLE, "--policy", "strict.json", "--report", "-");
    const report = JSON.parse(stdout);
    expect(report.profiles).toMatchObject([{ id: "strict", version: "3", chosenBy: "user", hash: expect.any(String) }]);
    const judged = report.findings.filter(({ verdict }: { verdict: string }) => verdict !== "notSelected");
    expect(judged.map(({ control, verdict }: { control: string; verdict: string }) => `${control} ${verdict}`)).toEqual(
      ["availability.uptime fail", "backup.generations pass"],
    );
  });

  it("stands beside the profiles that are named", async () => {
    write("strict.json", STRICT);
    const words = ["--policy", "strict.json", "--profile", "meti-standard", "--report", "-"];
    const report = JSON.parse((await shinsa(folder(), "review", SAMPLE, ...words)).stdout);
    expect(report.profiles.map(({ id }: { id: string }) => id).sort()).toEqual(["meti-standard", "strict"]);
  });

  it("does not run half-configured", async () => {
    write("bad.json", { ...STRICT, criteria: [{ control: "availability.uptime", atLeast: "とても高い" }] });
    const { status, stdout } = await shinsa(folder(), "review", SAMPLE, "--policy", "bad.json");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  it("goes to Excel and back without loss", async () => {
    write("strict.json", STRICT);
    expect((await shinsa(folder(), "policy", "export", "strict.json", "strict.xlsx")).status).toBe(0);
    expect((await shinsa(folder(), "policy", "import", "strict.xlsx", "back.json")).status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder(), "back.json"), "utf8"))).toEqual(STRICT);
  });

  it("says that comments go neither into Excel nor back, and loses nothing else", async () => {
    await shinsa(folder(), "policy", "new", "starter.yaml");
    const before = readFileSync(join(folder(), "starter.yaml"), "utf8");
    const exported = await shinsa(folder(), "policy", "export", "starter.yaml", "starter.xlsx");
    expect(exported).toMatchObject({ status: 0, stderr: expect.stringMatching(/starter\.yaml のコメント \d+ 件/) });
    expect(readFileSync(join(folder(), "starter.yaml"), "utf8")).toBe(before);
    const imported = await shinsa(folder(), "policy", "import", "starter.xlsx", "starter.yaml", "--lang", "en");
    expect(imported).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/\d+ comments that starter\.yaml held/),
    });
    expect((await shinsa(folder(), "policy", "check", "starter.yaml")).status).toBe(0);
  });

  it("warns of no comments where there are none", async () => {
    write("strict.json", STRICT);
    expect((await shinsa(folder(), "policy", "export", "strict.json", "strict.xlsx")).stderr).toBe("");
    expect((await shinsa(folder(), "policy", "import", "strict.xlsx", "strict.json")).stderr).toBe("");
    expect((await shinsa(folder(), "policy", "import", "strict.xlsx", "new.json")).stderr).toBe("");
  });

  it("names sheet and row of a mistake that was made in Excel", async () => {
    const [uptime, generations] = STRICT.criteria;
    const criteria = [uptime, { ...generations, atLeast: "たくさん" }] as PolicyData["criteria"];
    const sheets = policyToRows({ ...STRICT, schema: "shinsa.policy/1", extends: "meti-standrad", criteria });
    writeFileSync(join(folder(), "edited.xlsx"), buildWorkbook({ sheets }));
    const { status, stderr } = await shinsa(folder(), "policy", "import", "edited.xlsx", "back.json");
    expect(status).toBe(2);
    expect(stderr).toMatch(/edited\.xlsx 判定基準:3 criteria\[1\]\.atLeast: /);
    expect(stderr).toMatch(/edited\.xlsx 基本:\d extends: .*meti-standard/);
    expect(existsSync(join(folder(), "back.json"))).toBe(false);
  });

  it("lists fifty mistakes and says how many more there are", async () => {
    const criteria = Array.from({ length: 60 }, (_none, index) => ({
      ...STRICT.criteria[0],
      control: `no.such-${index}`,
    }));
    write("bad.json", { ...STRICT, criteria });
    const { status, stderr } = await shinsa(folder(), "policy", "check", "bad.json");
    expect(status).toBe(2);
    expect(stderr.match(/no\.such-/g)).toHaveLength(50);
    expect(stderr).toMatch(/誤りが 60 件/);
    expect(stderr).toMatch(/ほか 10 件\s*$/);
  });

  it("stands in the summary with version and hash", async () => {
    write("strict.json", STRICT);
    const { stdout } = await shinsa(folder(), "review", SAMPLE, "--policy", "strict.json");
    const checked = await shinsa(folder(), "policy", "check", "strict.json");
    const hash = /ハッシュ (?<hash>[0-9a-f]{12})/.exec(checked.stdout)?.groups?.["hash"];
    expect(stdout).toContain(`[strict]（版 3、ハッシュ ${hash}、指定）`);
  });

  it("says that a workbook holds no policy", async () => {
    const { status, stderr } = await shinsa(folder(), "policy", "import", SAMPLE);
    expect(stderr).toMatch(/ポリシーのシート/);
    expect(status).toBe(3);
  });
});
