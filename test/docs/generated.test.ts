import { existsSync, readdirSync, readFileSync } from "node:fs";
import { generatedDocuments } from "../../scripts/docs/generated-documents";
import { replaceGenerated } from "../../scripts/docs/replace-generated";
import { builtInCatalog } from "../../src/app/catalog";

const readme = existsSync("README.md") ? readFileSync("README.md", "utf8") : null;
const documents = generatedDocuments(builtInCatalog(), readme);

describe("the documents generated from seeds/", () => {
  it.each([...documents])("%s is what `npm run docs` writes", (file, text) => {
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("has a page for every form and no other", () => {
    const pages = [...builtInCatalog().forms.keys()].map((id) => `${id}.md`);
    expect(readdirSync("docs/forms").sort()).toEqual(pages.sort());
  });

  it("shows every criterion of every profile with its source and how sure it is", () => {
    const page = documents.get("docs/profiles.md") ?? "";
    const rows = page
      .split("\n")
      .filter((line) => / \| [高中低] \| (?:確認済み|原典未確認|当製品の提案) \| /.test(line));
    const criteria = [...builtInCatalog().profiles.values()].flatMap((profile) => profile.criteria);
    expect(rows).toHaveLength(criteria.length);
  });

  it("links every number of the README's tables to a place that exists, with its source and provenance", () => {
    const page = documents.get("docs/profiles.md") ?? "";
    const [, tables = ""] = (documents.get("README.md") ?? "").split("generated: profiles -->");
    const targets = [...tables.matchAll(/\[(?<words>[^\]]+)\]\(docs\/profiles\.md#(?<anchor>[^)]+)\)/g)];
    const cells = tables.split("\n").flatMap((line) => line.split("|").map((cell) => cell.trim()));
    expect(cells.filter((cell) => /^[≥≤\d]/.test(cell))).toEqual([]);
    expect(targets.length).toBeGreaterThan(80);
    for (const { groups } of targets) {
      const anchor = groups?.["anchor"] ?? "";
      const row = page.split("\n").find((line) => line.includes(`<a id="${anchor}"></a>`));
      if (row) expect(row).toContain(`</a>${groups?.["words"]} |`);
      else expect(page).toContain(`\n## ${anchor}\n`);
    }
  });
});

describe("replacing the generated part of a page", () => {
  it("keeps everything around it", () => {
    const page = "before\n<!-- generated: x -->\nold\n<!-- /generated: x -->\nafter\n";
    expect(replaceGenerated(page, "x", "new")).toBe(
      "before\n<!-- generated: x -->\nnew\n<!-- /generated: x -->\nafter\n",
    );
  });

  it("refuses a page without the marks", () => {
    expect(() => replaceGenerated("nothing here", "x", "new")).toThrow("generated: x");
  });
});
