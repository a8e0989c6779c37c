/**
 * `worksheet.notes` of ExcelApi 1.18, which the npm library (1.15) lacks. ASSUMED: wire names and order of arguments follow the
 * published type declarations and the library's own comments; no recording of a real Excel stands behind it.
 */
export function addNotesToOfficeJs(): void {
  const { ClientObject, BatchApiHelper, Utility } = OfficeExtension as unknown as {
    ClientObject: new (...given: unknown[]) => OfficeExtension.ClientObject;
    BatchApiHelper: { readonly [helper: string]: (...given: unknown[]) => unknown };
    Utility: { readonly [helper: string]: (...given: unknown[]) => unknown };
  };
  const helper = (name: string, ...given: unknown[]): unknown => {
    const found = BatchApiHelper[name] ?? Utility[name];
    if (!found) throw new Error(`office.js has no ${name}`);
    return found(...given);
  };

  class Note extends ClientObject {
    #content: string | undefined;
    get _className() {
      return "Note";
    }
    get content() {
      if (this.#content === undefined) throw new Error("note.content was not loaded");
      return this.#content;
    }
    delete() {
      helper("invokeMethod", this, "Delete", 0, [], 0, 0);
    }
    getLocation() {
      return helper("createMethodObject", Excel.Range, this, "GetLocation", 1, [], false, true, null, 4);
    }
    load(options: unknown) {
      return helper("load", this, options);
    }
    _handleResult(value: { readonly Content?: string } | null) {
      superHandle(this, value);
      if (value?.Content !== undefined) this.#content = value.Content;
    }
  }

  class NoteCollection extends ClientObject {
    #items: Note[] | undefined;
    get _className() {
      return "NoteCollection";
    }
    get _isCollection() {
      return true;
    }
    get items() {
      if (!this.#items) throw new Error("notes.items was not loaded");
      return this.#items;
    }
    add(address: string, content: string) {
      return helper("createMethodObject", Note, this, "Add", 0, [address, content], false, true, null, 0);
    }
    getItem(id: string) {
      return helper("createIndexerObject", Note, this, [id]);
    }
    load(options: unknown) {
      return helper("load", this, options);
    }
    _handleResult(value: { readonly _Items?: readonly { readonly Content?: string }[] } | null) {
      superHandle(this, value);
      if (!value?._Items) return;
      this.#items = value._Items.map((item, index) => {
        const note = helper("createChildItemObject", Note, true, this, item, index) as Note;
        note._handleResult(item);
        return note;
      });
    }
  }

  function superHandle(object: object, value: unknown): void {
    const base = ClientObject.prototype as unknown as { _handleResult(this: object, value: unknown): void };
    base._handleResult.call(object, value);
    helper("fixObjectPathIfNecessary", object, value);
  }

  Object.defineProperty(Excel.Worksheet.prototype, "notes", {
    get(this: { _shinsaNotes?: unknown }) {
      this._shinsaNotes ??= helper("createPropertyObject", NoteCollection, this, "Notes", true, 4);
      return this._shinsaNotes;
    },
  });
}
