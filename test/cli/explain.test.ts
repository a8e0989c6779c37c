import { resolve } from "node:path";
import { shinsa, temporaryFolder } from "./run-cli";

const SAMPLE = resolve("seeds/samples/service-level.xlsx");
const folder = temporaryFolder();

describe("explain", () => {
  it("shows answer, reading, criterion and verdict of one cell, with the spans marked", async () => {
    const { status, stdout } = await shinsa(folder(), "explain", SAMPLE, "SLAチェックシート!G8");
    expect(status).toBe(0);
    expect(stdout).toContain("1-3 サービス提供終了時の事前通知");
    expect(stdout).toMatch(/\[V\d 6か月前までに?\]/);
    expect(stdout).toContain("service.termination-notice");
    expect(stdout).toMatch(/meti-standard +≥ 15か月前.*不適合/);
  });

  it("explains an answer from any cell of a merged or two-column answer", async () => {
    const { stdout } = await shinsa(
      folder(),
      "explain",
      resolve("seeds/samples/security-questionnaire.xlsx"),
      "D.質問票!F21",
    );
    expect(stdout).toContain("questionnaire.D-1-16");
  });

  it("says which cells hold answers when this one does not", async () => {
    const { status, stdout } = await shinsa(folder(), "explain", SAMPLE, "'SLAチェックシート'!C10");
    expect(status).toBe(0);
    expect(stdout).toMatch(/回答欄ではありません/);
    expect(stdout).toContain("'SLAチェックシート!G10'");
  });

  it("says that a sheet was not taken for a checklist", async () => {
    const file = resolve("seeds/samples/service-level-two-columns.xlsx");
    const { stdout } = await shinsa(folder(), "explain", file, "改訂履歴!A2");
    expect(stdout).toMatch(/チェックシートと判断していません/);
  });

  it("names the sheet that was probably meant", async () => {
    const { status, stderr } = await shinsa(folder(), "explain", SAMPLE, "SLAチェックシー!G8");
    expect(stderr).toMatch(/「SLAチェックシート」でしょうか/);
    expect(status).toBe(2);
  });
});
