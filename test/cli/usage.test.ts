import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../../src/cli/commands";
import { shinsa, temporaryFolder } from "./run-cli";

const SAMPLE = "seeds/samples/service-level.xlsx";
const folder = temporaryFolder();

describe("wrong usage", () => {
  it.each([
    [[], /コマンドを指定してください/],
    [["reveiw"], /「review」でしょうか/],
    [["zzz"], /というコマンドはありません/],
    [["policy"], /check, new, export, import/],
    [["review"], /workbook\.xlsx を指定してください/],
    [["review", ""], /ファイル名が空/],
    [["review", "a.xlsx", "b.xlsx"], /余分/],
    [["review", "a.xlsx", "--ouput", "b.xlsx"], /--output でしょうか/],
    [["review", "a.xlsx", "-o", "b.xlsx"], /-o というオプションはありません/],
    [["review", "a.xlsx", "--output"], /--output の後に/],
    [["review", "a.xlsx", "--output", "--report", "r.json"], /--output の後に/],
    [["review", "a.xlsx", "--output", "b.xlsx", "--output", "c.xlsx"], /一度だけ/],
    [["review", "a.xlsx", "--in-place=yes"], /値は付けられません/],
    [["review", "a.xlsx", "--lang", "fr"], /ja か en/],
    [["review", "a.xlsx", "--fail-on", "bad"], /fail, unanswered, review/],
    [["review", "a.xlsx", "--profile", "meti-standrad"], /「meti-standard」でしょうか/],
    [["clear", "a.xlsx"], /--output CLEAN\.xlsx/],
    [["explain", "a.xlsx"], /SHEET!A1/],
    [["explain", "a.xlsx", "G12"], /番地ではありません/],
    [["profiles", "meti-standrad"], /「meti-standard」でしょうか/],
    [["forms", "meti-service-levle"], /「meti-service-level」でしょうか/],
    [["share", "a.xlsx", "--output", "b.xlsx"], /--to vendor/],
    [["share", "a.xlsx", "--to", "boss", "--output", "b.xlsx"], /vendor を指定/],
  ])("%j is refused with status 2 and one line", async (words, says) => {
    copyFileSync(SAMPLE, join(folder(), "a.xlsx"));
    const { status, stdout, stderr } = await shinsa(folder(), ...words);
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(readdirSync(folder())).toEqual(["a.xlsx"]);
  });
});

describe("the input file", () => {
  const ways: readonly (readonly [string, (at: string) => string])[] = [
    ["its own name", () => "in.xlsx"],
    ["another spelling", () => "./sub/../in.xlsx"],
    [
      "a symbolic link",
      (at) => {
        symlinkSync(join(at, "in.xlsx"), join(at, "soft.xlsx"));
        return "soft.xlsx";
      },
    ],
    [
      "a hard link",
      (at) => {
        linkSync(join(at, "in.xlsx"), join(at, "hard.xlsx"));
        return "hard.xlsx";
      },
    ],
    [
      "a linked folder",
      (at) => {
        symlinkSync(at, join(at, "here"));
        return "here/in.xlsx";
      },
    ],
  ];

  it.each(ways.flatMap(([how, name]) => ["--output", "--report"].map((option) => [option, how, name] as const)))(
    "is never written to: %s by %s is refused",
    async (option, _how, name) => {
      copyFileSync(SAMPLE, join(folder(), "in.xlsx"));
      mkdirSync(join(folder(), "sub"));
      const { status, stderr } = await shinsa(folder(), "review", "in.xlsx", option, name(folder()));
      expect(stderr).toMatch(/入力ファイルそのもの/);
      expect(status).toBe(2);
      expect(readFileSync(join(folder(), "in.xlsx"))).toEqual(readFileSync(SAMPLE));
    },
  );

  it("is replaced whole when --in-place says so, and given back by clear", async () => {
    copyFileSync(SAMPLE, join(folder(), "in.xlsx"));
    const reviewed = await shinsa(folder(), "review", "in.xlsx", "--in-place");
    expect(reviewed.status).toBe(0);
    expect(readFileSync(join(folder(), "in.xlsx"))).not.toEqual(readFileSync(SAMPLE));
    const cleared = await shinsa(folder(), "clear", "in.xlsx", "--output", "in.xlsx", "--in-place");
    expect(cleared).toMatchObject({ status: 0, stdout: "書き出しました: in.xlsx\n" });
    expect(readdirSync(folder())).toEqual(["in.xlsx"]);
  });

  it("comes out of clear as it is, and that is said, where nothing was written", async () => {
    copyFileSync(SAMPLE, join(folder(), "in.xlsx"));
    const { status, stdout } = await shinsa(folder(), "clear", "in.xlsx", "--output", "out.xlsx");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^in\.xlsx に、取り除くものはありませんでした/);
    expect(readFileSync(join(folder(), "out.xlsx"))).toEqual(readFileSync(SAMPLE));
  });

  it("stays a link to what it linked to when it is replaced", async () => {
    copyFileSync(SAMPLE, join(folder(), "real.xlsx"));
    symlinkSync("real.xlsx", join(folder(), "in.xlsx"));
    expect((await shinsa(folder(), "review", "in.xlsx", "--in-place")).status).toBe(0);
    expect(readFileSync(join(folder(), "real.xlsx"))).not.toEqual(readFileSync(SAMPLE));
    expect(readdirSync(folder()).sort()).toEqual(["in.xlsx", "real.xlsx"]);
  });

  it("is named as such, without an advice that the option does not know", async () => {
    copyFileSync(SAMPLE, join(folder(), "in.xlsx"));
    const asReport = await shinsa(folder(), "review", "in.xlsx", "--report", "in.xlsx");
    const asCopy = await shinsa(folder(), "share", "in.xlsx", "--to", "vendor", "--output", "in.xlsx");
    const asOutput = await shinsa(folder(), "review", "in.xlsx", "--output", "in.xlsx");
    expect([asReport, asCopy, asOutput].map(({ stderr }) => stderr.includes("--in-place"))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it.each([
    ["in.xlsx", ["--in-place"]],
    ["old.xlsx", ["--output", "old.xlsx"]],
    ["old.xlsx", ["--report", "old.xlsx"]],
  ])("and %s are left alone by %j where they are read-only", async (name, options) => {
    copyFileSync(SAMPLE, join(folder(), "in.xlsx"));
    copyFileSync(SAMPLE, join(folder(), "old.xlsx"));
    chmodSync(join(folder(), name), 0o444);
    const { status, stderr } = await shinsa(folder(), "review", "in.xlsx", ...options);
    expect(stderr).toBe(`shinsa: ${name} は読み取り専用です。別の名前を指定するか、読み取り専用を解除してください。\n`);
    expect(status).toBe(3);
    expect(readFileSync(join(folder(), name))).toEqual(readFileSync(SAMPLE));
  });

  it("keeps --in-place from writing anywhere else", async () => {
    copyFileSync(SAMPLE, join(folder(), "in.xlsx"));
    const { status } = await shinsa(folder(), "review", "in.xlsx", "--in-place", "--output", "other.xlsx");
    expect(status).toBe(2);
    expect(readdirSync(folder())).toEqual(["in.xlsx"]);
  });
});

it("refuses to write two results to one place", async () => {
  copyFileSync(SAMPLE, join(folder(), "in.xlsx"));
  const { status, stderr } = await shinsa(folder(), "review", "in.xlsx", "--output", "out", "--report", "./out");
  expect(stderr).toMatch(/同じファイル/);
  expect(status).toBe(2);
});

it("refuses to write over a file that it reads", async () => {
  copyFileSync(SAMPLE, join(folder(), "in.xlsx"));
  writeFileSync(join(folder(), "map.json"), JSON.stringify({ schema: "shinsa.mapping/1" }));
  const { status } = await shinsa(folder(), "review", "in.xlsx", "--mapping", "map.json", "--report", "map.json");
  expect(status).toBe(2);
});

describe("a mapping file", () => {
  it.each([
    ["{", /JSON として読めません/],
    [`{ "schema": "shinsa.mapping/1", "corections": [] }`, /corections.*corrections/s],
    [`{ "schema": "shinsa.mapping/2" }`, /schema/],
    [
      `{ "schema": "shinsa.mapping/1", "corrections": [{ "kind": "item", "sheet": "A", "cell": "G5", "item": "meti.999" }] }`,
      /corrections\[0\]\.item.*meti\.999/s,
    ],
    [`{ "schema": "shinsa.mapping/1", "corrections": [{ "kind": "ingore" }] }`, /kind: .*ignore, layout, item/],
    [
      `{ "schema": "shinsa.mapping/1", "corrections": [{ "kind": "item", "sheet": "A", "cell": "5", "item": null }] }`,
      /cell: 「5」は書き方が違います。「G12」のように書いてください。/,
    ],
    [
      `{ "schema": "shinsa.mapping/1", "layouts": [{ "signature": "a|b", "form": "meti-service-level", "columns": { "item": "1", "awnser": "B" } }] }`,
      /columns\.item: .*columns\.awnser: 「awnser」.*「answer」.*columns\.answer: 「answer」がありません/s,
    ],
    [
      `{ "schema": "shinsa.mapping/2", "corrections": [{ "kind": "layout", "sheet": "A", "form": "meti", "header": "1", "columns": { "item": "A", "answer": "B" } }] }`,
      /schema.*header.*「A5:G5」.*form: 「meti」/s,
    ],
  ])("%s is refused with its place", async (content, says) => {
    copyFileSync(SAMPLE, join(folder(), "in.xlsx"));
    writeFileSync(join(folder(), "map.json"), content);
    const { status, stderr } = await shinsa(folder(), "review", "in.xlsx", "--mapping", "map.json");
    expect(stderr).toMatch(says);
    expect(status).toBe(2);
  });
});

describe("help", () => {
  it.each([["policy"], ["policy", "nonsense"]])("of %j lists what can follow", async (...words) => {
    const { status, stdout, stderr } = await shinsa(folder(), ...words, "--help");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/policy check.*policy new.*policy export.*policy import/s);
    expect(stdout).not.toMatch(/inquiries/);
  });

  it("lists every command", async () => {
    const { status, stdout } = await shinsa(folder(), "--help");
    expect(status).toBe(0);
    for (const { name } of COMMANDS) expect(stdout).toContain(`  ${name} `);
  });

  it.each(COMMANDS.map(({ name, options }) => [name, options] as const))(
    "of %s names each of its options, in both languages",
    async (name, options) => {
      const ja = await shinsa(folder(), ...name.split(" "), "--help");
      const en = await shinsa(folder(), ...name.split(" "), "--help", "--lang", "en");
      for (const option of options) expect(ja.stdout).toContain(`--${option.name}`);
      expect(ja.status + en.status).toBe(0);
      expect(ja.stdout).toContain("終了コード");
      expect(en.stdout).toContain("Exit status");
    },
  );

  it("gives the version of package.json", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(await shinsa(folder(), "--version")).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });
});
