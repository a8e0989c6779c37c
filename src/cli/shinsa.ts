#!/usr/bin/env node
import { main } from "./main";

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

// `shinsa … | head`: whoever reads has had enough; that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

void main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  now: () => new Date(),
  signal: stop.signal,
}).then((status) => {
  process.exitCode = status;
});
