#!/usr/bin/env node
// `npm run excel`: serves the add-in over HTTPS and opens it in the Excel of this machine (Windows or Mac).
import { spawn, spawnSync } from "node:child_process";
import { connect } from "node:net";
import { platform } from "node:os";
import { setTimeout as pause } from "node:timers/promises";

if (!["win32", "darwin"].includes(platform())) {
  console.error("Excel のデスクトップ版は Windows か Mac で動きます。この環境では `npm start` をお使いください。");
  console.error("Excel for desktop runs on Windows or Mac. Use `npm start` here.");
  process.exit(1);
}

const shell = platform() === "win32";
const npx = (...args) => spawnSync("npx", args, { stdio: "inherit", shell }).status === 0;

if (!npx("office-addin-dev-certs", "install")) {
  console.error("開発用の証明書を登録できませんでした。管理者に確認してください。");
  process.exit(1);
}
const server = spawn("npx", ["webpack", "serve", "--config-name", "addin"], { stdio: "inherit", shell });
process.on("exit", stopServer);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
if (!(await answers(3000))) {
  console.error("開発用サーバーが起動しませんでした。上の表示を確認してください。");
  process.exit(1);
}
if (!npx("--yes", "office-addin-debugging@7", "start", "manifest.xml", "desktop", "--no-debug")) {
  console.error(
    "Excel にアドインを読み込めませんでした。manifest.xml を手動で読み込む方法は README を参照してください。",
  );
  process.exit(1);
}
console.log("Excel の［校閲］タブに「チェックシート審査」が表示されます。終了するには Ctrl+C を押してください。");

/** On Windows the server runs under a shell, which must not outlive us either. */
function stopServer() {
  if (platform() === "win32") spawnSync("taskkill", ["/pid", String(server.pid), "/t", "/f"]);
  else server.kill();
}

/** True once somebody listens there; the first build takes a while on a slow machine. */
async function answers(port) {
  for (let tries = 0; tries < 180 && server.exitCode === null; tries += 1) {
    const isOpen = await new Promise((resolve) => {
      const socket = connect(port, "localhost", () => resolve(true)).on("error", () => resolve(false));
      socket.on("connect", () => socket.end());
    });
    if (isOpen) return true;
    await pause(1_000);
  }
  return false;
}
