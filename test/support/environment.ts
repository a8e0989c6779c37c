import { TextDecoder, TextEncoder } from "node:util";

// What every browser and Node have and jsdom leaves out.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// Fluent's MessageBar measures itself, and jsdom has nothing to measure with.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
