import type { Response } from "../model/response";
import { quote } from "./quote";

/** An item as people call it: the sheet's wording, what tells it from its sister rows, and the service where there are several. */
export function itemName({ item, row, answer }: Response): string {
  const label = quote(row.label, 120);
  const asks = item.asks !== "" && !label.includes(item.asks) ? `\n${quote(item.asks, 60)}` : "";
  const service = answer.service ? `\n${quote(answer.service, 40)}` : "";
  return label + asks + service;
}

/** The same on one line, with so many characters at most. */
export function shortItemName(response: Response, limit: number): string {
  return quote(itemName(response).replaceAll("\n", " / "), limit);
}
