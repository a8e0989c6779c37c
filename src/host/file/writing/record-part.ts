import { encodeRecords, RECORD_NAMESPACE } from "../../../model/record-part";
import type { Dialect } from "../package/namespaces";
import type { Draft } from "./draft";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Makes room for the records in a custom XML part of the workbook; gives its name. */
export function addRecordPart(draft: Draft, workbookPart: string, dialect: Dialect): string {
  const item = draft.freeName((number) => `customXml/item${number}.xml`);
  const properties = draft.freeName((number) => `customXml/itemProps${number}.xml`);
  draft.add(item, encodeRecords({}), "application/xml");
  draft.add(properties, PROPERTIES, PROPERTIES_TYPE);
  draft.relate(workbookPart, `${dialect.relationships}/customXml`, item);
  draft.relate(item, `${dialect.relationships}/customXmlProps`, properties);
  return item;
}

/** The same id in every workbook: Excel gives a new one where two meet. */
const PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
  '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{5A1B5A1B-7B5D-4C0E-9B5A-5A1B5A1B5A1B}">' +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${RECORD_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
