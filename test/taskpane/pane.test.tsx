/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { readFileSync } from "node:fs";
import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { buildWorkbook } from "../../scripts/workbook-builder";
import { openWorkbook } from "../../src/host/file/open-workbook";
import { HostError, type WorkbookHost } from "../../src/host/port";
import type { Address } from "../../src/model/address";
import { Pane } from "../../src/taskpane/pane";
import { createSession, type Session } from "../../src/taskpane/session";
import { disclosure } from "../support/disclosure";

// The whole review runs in each of these; a busy machine needs its time.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 30_000 });

const NOW = () => new Date("2026-11-22T09:00:00Z");

function sample(changes: Partial<WorkbookHost> = {}): WorkbookHost {
  return { ...openWorkbook(readFileSync("seeds/samples/service-level.xlsx")), ...changes };
}

function open(host: WorkbookHost) {
  const session = createSession(host, "ja", "見本.xlsx", NOW);
  render(<Pane session={session} lang="ja" />);
  return { session, user: userEvent.setup() };
}

describe("the task pane", () => {
  it("lists what needs attention after 検証, gravest verdicts switched on", async () => {
    const { user } = open(sample());
    await user.click(screen.getByRole("button", { name: "検証" }));
    expect(await screen.findByRole("button", { name: "再検証" })).toBeVisible();
    expect(screen.getByRole("button", { name: /^不適合 \d+$/ })).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("button", { name: /^適合 \d+$/ })).toHaveAttribute("aria-pressed", "false");
    expect(screen.getAllByRole("listitem").length).toBeGreaterThan(3);
  });

  it("shows a verdict's findings only while its switch is on, and counts them in words", async () => {
    const { user } = open(sample());
    await user.click(screen.getByRole("button", { name: "検証" }));
    await screen.findByRole("button", { name: "再検証" });
    for (const name of [/^不適合/, /^未回答/, /^要確認/]) await user.click(screen.getByRole("button", { name }));
    expect(screen.getByRole("status")).toHaveTextContent("指摘 0 件");
    const passes = screen.getByRole("button", { name: /^適合/ });
    await user.click(passes);
    const count = Number(/\d+$/.exec(passes.textContent ?? "")?.[0]);
    expect(count).toBeGreaterThan(0);
    expect(screen.getByRole("status")).toHaveTextContent(`指摘 ${count} 件`);
  });

  it("takes the reviewer to the answer cell", async () => {
    const revealed: Address[] = [];
    const { user } = open(
      sample({
        reveal: async (at) => {
          revealed.push(at);
        },
      }),
    );
    await user.click(screen.getByRole("button", { name: "検証" }));
    await screen.findByRole("button", { name: "再検証" });
    const [first] = screen.getAllByRole("button", { name: /を表示$/ });
    if (!first) throw new Error("no finding to show");
    await user.click(first);
    expect(revealed).toHaveLength(1);
    expect(first).toHaveAccessibleName(new RegExp(`${revealed[0]?.sheet} `));
  });

  it("stops where it is when the user asks for it, and says that nothing was changed", async () => {
    const host = sample({ apply: () => Promise.reject(new Error("must not be reached")) });
    const reading = host.read;
    const { session, user } = open({
      ...host,
      read: async (name) => {
        session.cancel();
        return reading(name);
      },
    });
    await user.click(screen.getByRole("button", { name: "検証" }));
    expect(await screen.findByText("中止しました。ブックは変更していません。")).toBeVisible();
  });

  it("says in one sentence what Excel refuses", async () => {
    const { user } = open(sample({ sheets: () => Promise.reject(new HostError("busy")) }));
    await user.click(screen.getByRole("button", { name: "検証" }));
    expect(await screen.findByText(/セルの編集中/)).toBeVisible();
    expect(screen.getByRole("button", { name: "検証" })).toBeEnabled();
  });

  it("runs one thing at a time", async () => {
    let runs = 0;
    const host = sample();
    const { session } = open({
      ...host,
      sheets: () => {
        runs += 1;
        return host.sheets();
      },
    });
    await act(async () => {
      await Promise.all([session.validate(), session.validate()]);
    });
    expect(runs).toBe(1);
  });

  it("asks before it gives the workbook back, and says that it has", async () => {
    let clears = 0;
    const host = sample();
    const { user } = open({
      ...host,
      clear: () => {
        clears += 1;
        return host.clear();
      },
    });
    const clear = screen.getByRole("button", { name: "結果を消去" });
    await user.click(clear);
    expect(screen.getByText(/担当者判断も消えます/)).toBeVisible();
    expect(screen.getByRole("button", { name: "やめる" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(clears).toBe(0);
    expect(clear).toHaveFocus();
    await user.click(clear);
    await user.click(screen.getByRole("button", { name: "消去する" }));
    expect(await screen.findByText(/消去しました/)).toBeVisible();
    expect(clears).toBe(1);
  });

  it("holds the answers against the profiles that were chosen, else against each form's own", async () => {
    const { session, user } = open(sample());
    const chosenBy = () => {
      const state = session.state();
      return state.kind === "done"
        ? state.validation.report.profiles.map(({ id, chosenBy }) => `${id} ${chosenBy}`)
        : [];
    };
    await user.click(screen.getByRole("button", { name: "検証" }));
    await screen.findByRole("button", { name: "再検証" });
    expect(chosenBy()).toEqual(["meti-standard default"]);
    await user.click(screen.getByText(/^判定プロファイルを選ぶ/));
    await user.click(await screen.findByRole("checkbox", { name: /設定例\(基幹業務\)/ }));
    expect(screen.getByText("判定プロファイルを選ぶ (1 件を指定)")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "再検証" }));
    await waitFor(() => expect(chosenBy()).toEqual(["meti-core user"]));
  });

  it("asks by which pattern to judge where the sheet leaves it open, and keeps the answer with the workbook", async () => {
    const host = openWorkbook(buildWorkbook(disclosure("")));
    const { session, user } = open(host);
    const inForce = (of: Session) => {
      const state = of.state();
      return state.kind === "done"
        ? state.validation.report.profiles.map(({ id, chosenBy }) => `${id} ${chosenBy}`)
        : [];
    };
    await user.click(screen.getByRole("button", { name: "検証" }));
    const group = await screen.findByRole("group", { name: "どのパターンで判定しますか。" });
    expect(screen.getByRole("alert")).toHaveTextContent("申告されていないため、パターン2として判定しました。");
    expect(screen.getByRole("alert")).not.toHaveTextContent("パターン4");
    expect(within(group).getAllByRole("radio")).toHaveLength(6);
    expect(within(group).getByRole("radio", { name: /^パターン2（/ })).toBeChecked();
    await user.click(
      within(group).getByRole("radio", { name: /^パターン4（機密性 低・可用性 高）.*ネットワーク監視/ }),
    );
    expect(inForce(session)).toEqual(["mic-pattern-2 default", "aspic-mandatory default"]);
    await user.click(screen.getByRole("button", { name: "このパターンで再検証" }));
    expect(screen.getByRole("button", { name: /検証$/ })).toHaveFocus();
    expect(await screen.findByText("パターン4は、シートの申告ではなく、担当者が選んだものです。")).toBeVisible();
    expect(inForce(session)).toEqual(["mic-pattern-4 user", "aspic-mandatory default"]);

    // It can be changed again.
    await user.click(screen.getByText("パターンを選び直す"));
    await user.click(screen.getByRole("radio", { name: /^パターン1/ }));
    await user.click(screen.getByRole("button", { name: "このパターンで再検証" }));
    await waitFor(() => expect(inForce(session)).toEqual(["mic-pattern-1 user", "aspic-mandatory default"]));

    // The workbook, opened another day, knows it; given back as it was, it does not.
    const later = createSession(openWorkbook(host.save()), "ja", "見本.xlsx", NOW);
    await later.validate();
    expect(inForce(later)).toEqual(["mic-pattern-1 user", "aspic-mandatory default"]);
    await later.clear();
    await later.validate();
    expect(inForce(later)).toEqual(["mic-pattern-2 default", "aspic-mandatory default"]);
  });

  it("asks for no pattern where the sheet declares it", async () => {
    const { user } = open(openWorkbook(buildWorkbook(disclosure("パターン1"))));
    await user.click(screen.getByRole("button", { name: "検証" }));
    await screen.findByRole("button", { name: "再検証" });
    expect(screen.queryByRole("radio")).toBeNull();
  });

  it("judges by the figures for reference when they are switched on, and says so", async () => {
    const { session, user } = open(sample());
    const hints = () => {
      const state = session.state();
      return state.kind === "done" ? state.validation.report.hints.map(({ code }) => code) : ["running"];
    };
    await user.click(screen.getByText(/^判定プロファイルを選ぶ/));
    const box = await screen.findByRole("checkbox", { name: "参考の値も判定に使う" });
    expect(box).not.toBeChecked();
    expect(box).toHaveAccessibleDescription(/確かさの低い値/);
    await user.click(box);
    expect(screen.getByText("判定プロファイルを選ぶ (様式ごとの既定、参考の値を含む)")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "検証" }));
    expect(await screen.findByText("参考として示すだけの値も、指定によって判定に使いました。")).toBeVisible();
    expect(hints()).toEqual(["referenceJudged"]);
    await user.click(box);
    await user.click(screen.getByRole("button", { name: "再検証" }));
    await waitFor(() => expect(hints()).toEqual([]));
  });

  it("keeps the results on show when a cell cannot be shown", async () => {
    const { user } = open(
      sample({ reveal: () => Promise.reject(new HostError("refused", { reason: "sheetHidden", sheet: "控え" })) }),
    );
    await user.click(screen.getByRole("button", { name: "検証" }));
    await screen.findByRole("button", { name: "再検証" });
    await user.click(screen.getAllByRole("button", { name: /を表示$/ })[0] as HTMLElement);
    expect(await screen.findByText(/シート「控え」は非表示のため/)).toBeVisible();
    expect(screen.getAllByRole("listitem").length).toBeGreaterThan(3);
  });

  it("says what may be the matter when Excel does not answer", async () => {
    jest.useFakeTimers();
    try {
      const { session } = open(sample({ sheets: () => new Promise(() => {}) }));
      await act(async () => void session.validate());
      expect(screen.queryByText(/Enter キーで確定/)).toBeNull();
      await act(async () => void jest.advanceTimersByTime(6_000));
      expect(screen.getByText(/Enter キーで確定/)).toBeInTheDocument();
    } finally {
      jest.useRealTimers();
    }
  });

  it("says that something unexpected happened, and does not hide it", async () => {
    const { session } = open(sample({ sheets: () => Promise.reject(new TypeError("x is undefined")) }));
    await act(async () => {
      await expect(session.validate()).rejects.toThrow(TypeError);
    });
    expect(screen.getByText(/予期しない問題.*x is undefined/)).toBeVisible();
  });

  it("says in words what the colours say", async () => {
    const { user } = open(sample());
    await user.click(screen.getByRole("button", { name: "検証" }));
    await screen.findByRole("button", { name: "再検証" });
    for (const item of screen.getAllByRole("listitem").filter((entry) => within(entry).queryByRole("button"))) {
      expect(item).toHaveTextContent(/不適合|未回答|要確認/);
    }
  });

  it("asks to be opened in Excel elsewhere", () => {
    render(<Pane session={null} lang="ja" />);
    expect(screen.getByText(/Excel の作業ウィンドウ/)).toBeVisible();
  });
});
