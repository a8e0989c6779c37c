import { loadCatalog } from "../src/catalog/load";
import { readAnswers } from "../src/reading/read-answers";
import { readReference } from "../src/reading/read-reference";
import { hostileAnswers } from "./corpus/hostile";
import { toResponse } from "./corpus/score";

// How long one cell takes at Excel's limit of 32,767 characters, against every pattern, and how that grows with the length.
const LIMIT = 32_767;
const catalog = loadCatalog(readReference);
const controls = [
  "availability.uptime",
  "incident.notification-time",
  "monitoring.alive-interval",
  "encryption.at-rest",
  "encryption.in-transit",
  "support.incident-hours",
  "backup.generations",
];

let worst = 0;
for (const [name, build] of hostileAnswers) {
  const times = [LIMIT >> 2, LIMIT >> 1, LIMIT].map((length) => {
    const text = build(length);
    const started = performance.now();
    for (const id of controls) {
      const control = catalog.controls.get(id);
      if (!control) throw new Error(`no control ${id}`);
      const line = {
        file: "bench",
        line: 1,
        control: id,
        parts: [text],
        state: "text",
        values: [],
        conditions: [],
        isContradictory: false,
        promise: null,
      } as const;
      readAnswers([toResponse(line, control)], [], catalog.controls);
    }
    return (performance.now() - started) / controls.length;
  });
  worst = Math.max(worst, times.at(-1) ?? 0);
  console.log(`${name.padEnd(26)} ${times.map((time) => `${time.toFixed(0).padStart(6)} ms`).join("")}`);
}
console.log(`worst: ${worst.toFixed(0)} ms per cell of ${LIMIT} characters`);
