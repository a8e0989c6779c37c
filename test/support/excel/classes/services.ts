import { type ExcelObject, excelClass } from "../excel-class";

/** Services of Office besides the workbook, by the name of their server type; undefined for those that the emulator lacks. */
export function officeService(name: string): ExcelObject | undefined {
  return SERVICES.get(name);
}

const SERVICES: ReadonlyMap<string, ExcelObject> = new Map([
  [
    // Told once, when the add-in is ready for its ribbon buttons.
    "Microsoft.InternalService.AddinInternalService",
    excelClass<null>("AddinInternalService", { call: { NotifyActionHandlerReady: () => null } })(null),
  ],
  [
    // `Office.addin.showAsTaskpane`.
    "Microsoft.AppRuntime.AppRuntimeService",
    excelClass<null>("AppRuntimeService", { call: { SetAppRuntimeState: () => null } })(null),
  ],
]);
