/** Well below the 5 MB that Excel on the web takes in one request. */
const BYTES_PER_REQUEST = 2_000_000;

/** Sends what is queued once it has grown large, so that no request exceeds what Excel takes, whatever the number of findings. */
export interface Pace {
  /** After queueing something of about this many characters. */
  readonly after: (characters: number) => Promise<void>;
}

export function paceOf(context: Excel.RequestContext): Pace {
  let queued = 0;
  return {
    after: async (characters) => {
      // A Japanese character takes three bytes.
      queued += characters * 3;
      if (queued < BYTES_PER_REQUEST) return;
      queued = 0;
      await context.sync();
    },
  };
}

/** About what one call takes besides its text: its path, its reference, the action itself. */
export const CHARACTERS_PER_CALL = 250;
