import { HostError } from "../port";
import { recordParts } from "./records";
import { inExcel } from "./run";
import { survey } from "./survey";

/**
 * Takes back everything of ours: rules and notes by their marks, our sheets by their hidden name, the record part by its namespace.
 * All or nothing: a lock that somebody has set since is found before anything is removed.
 */
export async function clearAll(): Promise<void> {
  await inExcel(
    async (context) => {
      const { sheets, isStructureLocked } = await survey(context);
      const ours = sheets.filter(({ isOurs }) => isOurs);
      const annotated = sheets.filter(({ isOurs, rules, notes }) => !isOurs && rules.length + notes.length > 0);
      const locked = annotated.find(({ isProtected }) => isProtected);
      if (locked) throw new HostError("refused", { reason: "sheetProtected", sheet: locked.name });
      if (isStructureLocked && ours.length > 0) throw new HostError("refused", { reason: "structureLocked" });

      const records = await recordParts(context);
      for (const { rules, notes } of annotated) {
        for (const rule of rules) rule.delete();
        for (const note of notes) note.delete();
      }
      for (const { sheet } of ours) sheet.delete();
      for (const part of records) part.delete();
      await context.sync();
    },
    { write: true },
  );
}
