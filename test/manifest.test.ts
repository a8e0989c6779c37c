/** @jest-environment jsdom */
import { readFileSync } from "node:fs";

// No schema is published as a package, and Microsoft's validator needs the network: what it would refuse is checked here.
const xml = readFileSync("manifest.xml", "utf8");
const manifest = new DOMParser().parseFromString(xml, "application/xml");
const all = (name: string) => [...manifest.getElementsByTagNameNS("*", name)];
const childNames = (element: Element) => [...element.children].map((child) => child.localName);

/** True when the names appear in the order of the schema, any of them possibly missing or repeated. */
function isInOrder(names: readonly string[], schema: readonly string[]): boolean {
  const places = names.map((name) => schema.indexOf(name));
  return places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
}

const pngSize = (path: string) => {
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

describe("manifest.xml", () => {
  it("is well-formed", () => {
    expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0);
    expect(manifest.documentElement.localName).toBe("OfficeApp");
  });

  it("keeps the schema's order", () => {
    const order =
      "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides";
    expect(isInOrder(childNames(manifest.documentElement), order.split(" "))).toBe(true);
    expect(
      all("VersionOverrides").every((part) =>
        isInOrder(childNames(part), ["Description", "Requirements", "Hosts", "Resources"]),
      ),
    ).toBe(true);
    expect(
      all("Resources").every((part) => isInOrder(childNames(part), ["Images", "Urls", "ShortStrings", "LongStrings"])),
    ).toBe(true);
    expect(all("Group").every((part) => isInOrder(childNames(part), ["Label", "Icon", "Tooltip", "Control"]))).toBe(
      true,
    );
    expect(
      all("Control").every((part) => isInOrder(childNames(part), ["Label", "ToolTip", "Supertip", "Icon", "Action"])),
    ).toBe(true);
  });

  it("has an id, a four-part version and one permission", () => {
    expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(all("Version")[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(all("Permissions").map((part) => part.textContent)).toEqual(["ReadWriteDocument"]);
  });

  it("asks for no more than ExcelApi 1.14 and the shared runtime", () => {
    const sets = all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(sets).toEqual([
      ["ExcelApi", "1.14"],
      ["SharedRuntime", "1.1"],
    ]);
    expect(all("Runtime").map((runtime) => runtime.getAttribute("lifetime"))).toEqual(["long"]);
  });

  it("names every resource that it uses, once, within the length that Office allows", () => {
    const declared = ["Image", "Url", "String"].flatMap(all).flatMap((part) => part.getAttribute("id") ?? []);
    const used = [...manifest.querySelectorAll("[resid]")].map((part) => part.getAttribute("resid") ?? "");
    expect(new Set(declared).size).toBe(declared.length);
    expect(used.filter((id) => !declared.includes(id))).toEqual([]);
    expect(declared.filter((id) => !used.includes(id))).toEqual([]);
    expect(declared.filter((id) => id.length > 32)).toEqual([]);
    const strings = (group: string) => all(group).flatMap((part) => [...part.querySelectorAll("*")]);
    const values = (group: string) =>
      strings(group).flatMap((part) => [part.getAttribute("DefaultValue"), part.getAttribute("Value")]);
    expect(values("ShortStrings").filter((value) => (value?.length ?? 0) > 125)).toEqual([]);
    expect(values("LongStrings").filter((value) => (value?.length ?? 0) > 250)).toEqual([]);
  });

  it("loads everything over HTTPS from one origin", () => {
    const urls =
      xml
        .match(/https?:\/\/[^"<]+/g)
        ?.filter((url) => !url.startsWith("http://schemas.microsoft.com/") && !url.startsWith("http://www.w3.org/")) ??
      [];
    expect(urls.length).toBeGreaterThan(5);
    expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set(["https://localhost:3000"]));
  });

  it("comes with icons of the sizes that it promises", () => {
    const icons = [...xml.matchAll(/assets\/icon-(?<size>\d+)\.png/g)].map((match) => Number(match.groups?.["size"]));
    expect(new Set(icons)).toEqual(new Set([16, 32, 64, 80]));
    for (const size of icons) {
      expect(pngSize(`src/taskpane/assets/icon-${size}.png`)).toEqual({ width: size, height: size });
    }
  });

  it("puts 検証 into the group チェックシート審査", () => {
    const text = (id: string | null | undefined) =>
      all("String")
        .find((part) => part.getAttribute("id") === id)
        ?.getAttribute("DefaultValue");
    const label = (part: Element) =>
      text([...part.children].find((child) => child.localName === "Label")?.getAttribute("resid"));
    expect(all("Group").map(label)).toEqual(["チェックシート審査"]);
    expect(all("Control").map(label)).toContain("検証");
  });
});
