import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
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

  it("says that a workbook holds no policy", async () => {
    const { status, stderr } = await shinsa(folder(), "policy", "import", SAMPLE);
    expect(stderr).toMatch(/ポリシーのシート/);
    expect(status).toBe(3);
  });
});
