import { openWorkbook } from "../../../src/host/file/open-workbook";
import { bookFromFile } from "../../support/excel/from-file";
import { contract } from "../contract";

describe("the file host keeps the contract", () => {
  contract({
    hasNotes: true,
    open: async (bytes) => {
      const host = openWorkbook(bytes);
      return { host, book: () => bookFromFile(host.save()) };
    },
  });
});
