#!/usr/bin/env node
// `npm test`: sets up what the tests need, runs them all, and ends with "N passed, N failed" on a line of its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

const folder = mkdtempSync(join(tmpdir(), "shinsa-test-"));
try {
  const ready = run("bash", ["scripts/setup-system.sh"]) === 0 && run("npm", ["run", "--silent", "build"]) === 0;
  if (!ready) {
    console.log("0 passed, 1 failed");
    process.exitCode = 1;
  } else {
    const summary = join(folder, "jest.json");
    const status = run(process.execPath, [
      "node_modules/jest/bin/jest.js",
      "--json",
      `--outputFile=${summary}`,
      ...process.argv.slice(2),
    ]);
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(summary, "utf8"));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    console.log(`${numPassedTests} passed, ${failed} failed`);
    process.exitCode = status !== 0 || failed > 0 || numPassedTests === 0 ? 1 : 0;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
