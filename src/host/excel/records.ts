import { decodeRecords, encodeRecords, RECORD_NAMESPACE } from "../../model/record-part";
import { inExcel } from "./run";

/** Larger parts make saving and opening slow. */
const LARGEST_PART_BYTES = 1_000_000;

/** All records of the workbook; empty where there are none or where they are not ours to understand. */
export async function loadRecords(): Promise<{ readonly [key: string]: unknown }> {
  return inExcel(async (context) => {
    const [part] = await recordParts(context);
    if (!part) return {};
    const xml = part.getXml();
    await context.sync();
    return decodeRecords(xml.value);
  });
}

/**
 * Saves these records beside the others; false, and nothing saved, where they have become too large. Custom XML parts clear the
 * user's undo stack (#4484): records are saved in a run of their own, after everything else.
 */
export async function saveRecords(records: { readonly [key: string]: unknown }): Promise<boolean> {
  const xml = encodeRecords({ ...(await loadRecords()), ...records });
  if (new TextEncoder().encode(xml).length > LARGEST_PART_BYTES) return false;
  await inExcel(
    async (context) => {
      const [part, ...others] = await recordParts(context);
      if (part) part.setXml(xml);
      else context.workbook.customXmlParts.add(xml);
      for (const other of others) other.delete();
      await context.sync();
    },
    { write: true },
  );
  return true;
}

/** The parts that hold our records: one, unless sheets with all that belongs to them were copied between workbooks. */
export async function recordParts(context: Excel.RequestContext): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  return parts.items;
}
