import type { Reading } from "../model/reading";
import type { Response } from "../model/response";

/** An answer and what was read in it. */
export interface ReadResponse {
  readonly response: Response;
  readonly reading: Reading;
}
