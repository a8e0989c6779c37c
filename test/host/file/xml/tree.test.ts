import { attr, charactersOf, child, parseXml, textOf } from "../../../../src/host/file/xml/tree";
import { HostError } from "../../../../src/host/port";

describe("the tree of a part", () => {
  it("knows where each element stands", () => {
    const xml = '<a><b c="1"/><b>x</b></a>';
    const root = parseXml(xml);
    expect(root.children.map(({ start, end }) => xml.slice(start, end))).toEqual(['<b c="1"/>', "<b>x</b>"]);
    expect(root.children.map(({ innerStart, innerEnd }) => xml.slice(innerStart, innerEnd))).toEqual(["", "x"]);
  });

  it("resolves prefixes where they are declared", () => {
    const root = parseXml('<x:a xmlns:x="urn:one" xmlns="urn:two"><b/><x:b xmlns:x="urn:three"/><x:b/></x:a>');
    expect(root.children.map(({ namespace }) => namespace)).toEqual(["urn:two", "urn:three", "urn:one"]);
    expect(child(root, "b")).toBe(root.children[2]);
  });

  it("does not look into comments, CDATA and instructions", () => {
    const xml = "<?xml version='1.0'?><!-- <a> --><a><![CDATA[<b>]]><?c <d>?><e/>f</a>";
    const root = parseXml(xml);
    expect(root.children.map(({ name }) => name)).toEqual(["e"]);
    expect(textOf(xml, root)).toBe("<b>f");
  });

  it("takes a > in an attribute for what it is", () => {
    const root = parseXml('<a b=\'x>y\' c = "\'"\n\td="&lt;&#65;&#x42;&nope;"/>');
    expect(["b", "c", "d"].map((name) => attr(root, name))).toEqual(["x>y", "'", "<AB&nope;"]);
  });

  it("passes over what is said to be opaque, however it is nested", () => {
    const xml = "<a><o><o><x></o><!-- </o> --></o><b/></a>";
    expect(parseXml(xml, new Set(["o"])).children.map(({ name }) => name)).toEqual(["o", "b"]);
  });

  it("reads every line break as a line feed", () => {
    expect(charactersOf("a\r\nb\rc&#13;d", 0, 14)).toBe("a\nb\nc\rd");
  });

  it.each([
    "",
    "text",
    "<a>",
    "<a></b>",
    "<a/><b/>",
    "<a b='1>",
    "<a><!-- x</a>",
    "<!DOCTYPE a><a/>",
    "<a <b/></a>",
    "< a/>",
  ])("is damaged when it is written %p", (xml) => {
    expect(() => parseXml(xml)).toThrow(HostError);
  });
});
