/** Each in its transitional and its strict spelling. */
export const OFFICE_RELATIONSHIPS: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);

const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";

export interface Dialect {
  readonly main: string;
  readonly relationships: string;
}

/** The namespaces that a workbook is written in: new parts use the same. */
export function dialectOf(mainNamespace: string): Dialect {
  return mainNamespace === STRICT_MAIN
    ? { main: STRICT_MAIN, relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships" }
    : {
        main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      };
}
