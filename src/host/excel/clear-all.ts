import { OWN_SHEETS } from "../../model/own-sheets";
import { removeColourRules } from "./colour-rules";
import { removeNotes } from "./notes";
import { removeRecords } from "./records";
import { inExcel, supports } from "./run";

/** Takes back everything of ours: rules and notes by their marks, our sheets by their names, the record part by its namespace. */
export async function clearAll(): Promise<void> {
  await inExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/protection/protected");
      await context.sync();
      const names: readonly string[] = Object.values(OWN_SHEETS);
      const ours = worksheets.items.filter(({ name }) => names.includes(name));
      const open = worksheets.items.filter((sheet) => !ours.includes(sheet) && !sheet.protection.protected);
      await removeColourRules(
        context,
        open.map(({ name }) => name),
      );
      if (supports("1.18")) {
        await removeNotes(
          context,
          open.map(({ name }) => name),
        );
      }
      for (const sheet of ours) sheet.delete();
      await removeRecords(context);
      await context.sync();
    },
    { write: true },
  );
}
