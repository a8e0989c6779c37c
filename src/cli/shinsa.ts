#!/usr/bin/env node
import { main, outputLost } from "./main";

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // `shinsa … | head`: whoever reads has had enough; that is no error.
    if (error.code === "EPIPE") process.exit();
    if (stream === process.stdout) process.stderr.write(`shinsa: ${outputLost(error, process.argv.slice(2))}\n`);
    process.exit(3);
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
