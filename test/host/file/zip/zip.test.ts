import { strToU8, unzipSync, zipSync } from "fflate";
import { crc32 } from "../../../../src/host/file/zip/crc32";
import { readZip } from "../../../../src/host/file/zip/read-zip";
import { unpack } from "../../../../src/host/file/zip/unpack";
import { writeZip } from "../../../../src/host/file/zip/write-zip";
import { oddZip, type ZipOddities } from "../../../support/workbooks/odd-zip";

const PARTS = new Map([
  ["a/b.xml", "<b/>"],
  ["c.txt", "x".repeat(5000)],
]);
const NOTHING = { replaced: new Map(), removed: new Set<never>(), added: [] };

it("counts the checksum that everybody counts", () => {
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
});

describe.each<[string, ZipOddities]>([
  ["plain", {}],
  ["stored", { isStored: true }],
  ["with descriptors", { hasDescriptors: true }],
  ["zip64", { isZip64: true }],
  ["zip64 with descriptors", { isZip64: true, hasDescriptors: true }],
  ["with folders", { hasFolders: true }],
  ["with a comment", { comment: "PK\u0005\u0006 in a comment" }],
  ["behind something else", { prefix: "stub" }],
])("a zip that is %s", (_, oddities) => {
  const bytes = oddZip(PARTS, oddities);

  it("is read", () => {
    const zip = readZip(bytes);
    const files = zip.entries.filter(({ name }) => !name.endsWith("/"));
    expect(files.map((entry) => [entry.name, new TextDecoder().decode(unpack(zip, entry))])).toEqual([...PARTS]);
  });

  it("is written so that others can read it, the compressed bytes the same", () => {
    const zip = readZip(bytes);
    const copy = writeZip(zip, NOTHING);
    const contents = Object.entries(unzipSync(copy)).filter(([name]) => !name.endsWith("/"));
    expect(contents.map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([...PARTS]);
    const packed = (file: Uint8Array) =>
      readZip(file).entries.map(({ dataStart, compressedSize }) => [
        ...file.subarray(dataStart, dataStart + compressedSize),
      ]);
    expect(packed(copy)).toEqual(packed(bytes));
  });
});

it("reads a zip that something was put in front of later", () => {
  const bytes = Uint8Array.from([...strToU8("added afterwards"), ...oddZip(PARTS, {})]);
  const zip = readZip(bytes);
  expect(zip.entries.map((entry) => unpack(zip, entry).length)).toEqual([4, 5000]);
});

it("keeps dates and attributes of what it replaces, and needs no clock for what it adds", () => {
  const zip = readZip(
    zipSync({ "a.xml": [strToU8("old"), { mtime: new Date(2020, 1, 2), attrs: 0x81a40000, os: 3 }] }),
  );
  const [entry] = zip.entries;
  if (!entry) throw new Error("no entry");
  const changes = {
    ...NOTHING,
    replaced: new Map([[entry, strToU8("new")]]),
    added: [{ name: "日本.xml", content: strToU8("b") }],
  };
  const written = writeZip(zip, changes);
  const [first, second] = readZip(written).entries;
  expect([first?.time, first?.externalAttributes, first?.madeBy]).toEqual([
    entry.time,
    entry.externalAttributes,
    entry.madeBy,
  ]);
  expect([second?.name, second?.time]).toEqual(["日本.xml", 0x00210000]);
  expect(Buffer.compare(writeZip(zip, changes), written)).toBe(0);
});
