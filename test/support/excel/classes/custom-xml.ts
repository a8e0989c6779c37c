import { type Book, newId } from "../book";
import { type ExcelObject, excelClass } from "../excel-class";
import { Refusal } from "../wire";

/** Larger parts make saving and opening slow; we keep ours below. */
const LARGEST_PART = 1_000_000;

interface PartTarget {
  readonly book: Book;
  readonly id: string;
}

export const customXmlParts = excelClass<Book>("CustomXmlPartCollection", {
  item: (book, id) => partOf(book, id),
  call: {
    Add: (book, [xml]) => {
      const id = newId(book, "part");
      write(book, id, xml);
      return part({ book, id });
    },
    GetByNamespace: (book, [namespace]) => scopedParts({ book, namespace: String(namespace) }),
  },
});

const scopedParts = excelClass<{ readonly book: Book; readonly namespace: string }>("CustomXmlPartScopedCollection", {
  items: ({ book, namespace }) =>
    [...book.customXml].filter(([, xml]) => xml.includes(`xmlns="${namespace}"`)).map(([id]) => part({ book, id })),
  item: ({ book }, id) => partOf(book, id),
});

const part = excelClass<PartTarget>("CustomXmlPart", {
  identity: ({ id }) => ({ Id: id }),
  get: { Id: ({ id }) => id },
  call: {
    GetXml: ({ book, id }) => book.customXml.get(id),
    SetXml: ({ book, id }, [xml]) => write(book, id, xml),
    Delete: ({ book, id }) => {
      book.customXml.delete(id);
    },
  },
});

function partOf(book: Book, id: string): ExcelObject | null {
  return book.customXml.has(id) ? part({ book, id }) : null;
}

function write(book: Book, id: string, xml: unknown): void {
  if (typeof xml !== "string" || !/^(?:<\?xml[^>]*>\s*)?<\w/.test(xml)) throw new Refusal("InvalidArgument", "no XML");
  if (Buffer.byteLength(xml) > LARGEST_PART) throw new Refusal("InvalidArgument", "a custom XML part of over 1 MB");
  book.customXml.set(id, xml);
}
