import type { Book, BookName, BookSheet } from "../book";
import { type ExcelObject, excelClass } from "../excel-class";
import { Refusal } from "../wire";

/** Defined names of the whole workbook. */
export const workbookNames = excelClass<Book>("NamedItemCollection", {
  items: ({ names }) => [...names.values()].map((name) => namedItem({ names, name })),
  item: ({ names }, key) => find(names, key),
});

/** Defined names of one sheet; hidden ones are among them. */
export const sheetNames = excelClass<BookSheet>("NamedItemCollection", {
  items: ({ names }) => [...names.values()].map((name) => namedItem({ names, name })),
  item: ({ names }, key) => find(names, key),
  call: {
    Add: ({ names }, [name]) => {
      const key = String(name).toLowerCase();
      if (names.has(key)) throw new Refusal("ItemAlreadyExists", `There is a name ${String(name)} already.`);
      const added: BookName = { name: String(name), isVisible: true };
      names.set(key, added);
      return namedItem({ names, name: added });
    },
  },
});

interface NameTarget {
  readonly names: Map<string, BookName>;
  readonly name: BookName;
}

function find(names: Map<string, BookName>, key: string): ExcelObject | null {
  const name = names.get(key.toLowerCase());
  return name ? namedItem({ names, name }) : null;
}

const namedItem = excelClass<NameTarget>("NamedItem", {
  identity: ({ name }) => ({ _Id: name.name }),
  get: { Name: ({ name }) => name.name },
  set: {
    Visible: ({ name }, value) => {
      name.isVisible = value === true;
    },
  },
});
