import { decodeRecords, encodeRecords, RECORD_NAMESPACE } from "../../model/record-part";
import type { RecordKey } from "../port";
import { inExcel } from "./run";

/** All records of the workbook; empty where there are none or where they are not ours to understand. */
export async function loadRecords(): Promise<{ readonly [key: string]: unknown }> {
  return inExcel(async (context) => {
    const part = recordPart(context);
    part.load("id");
    await context.sync();
    if (part.isNullObject) return {};
    const xml = part.getXml();
    await context.sync();
    return decodeRecords(xml.value);
  });
}

/** Custom XML parts clear the user's undo stack (#4484): records are saved in a run of their own, after everything else. */
export async function saveRecords(records: { readonly [key in RecordKey]?: unknown }): Promise<void> {
  const before = await loadRecords();
  await inExcel(async (context) => {
    const part = recordPart(context);
    part.load("id");
    await context.sync();
    const xml = encodeRecords({ ...before, ...records });
    if (part.isNullObject) context.workbook.customXmlParts.add(xml);
    else part.setXml(xml);
    await context.sync();
  });
}

/** Queues the deletion of the record part. */
export async function removeRecords(context: Excel.RequestContext): Promise<void> {
  const part = recordPart(context);
  part.load("id");
  await context.sync();
  if (!part.isNullObject) part.delete();
}

function recordPart(context: Excel.RequestContext): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE).getOnlyItemOrNullObject();
}
