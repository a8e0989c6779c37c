import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { officeBackground } from "../host/excel/office";

/** The pane follows Office, else the system. Under a contrast theme of Windows the system's own colours win. */
export function paneTheme(): Theme {
  if (prefers("(forced-colors: active)")) return teamsHighContrastTheme;
  const background = officeBackground();
  const isDarkPane = background ? isDark(background) : prefers("(prefers-color-scheme: dark)");
  return isDarkPane ? webDarkTheme : webLightTheme;
}

function prefers(query: string): boolean {
  return window.matchMedia?.(query).matches ?? false;
}

function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
