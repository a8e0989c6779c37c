export type { ListedProfile } from "../app/list-profiles";
export type { PatternQuestion } from "../app/pattern-question";
export type { Validation } from "../app/validate";

/** What reviews: stages, catalog, sentences. Two thirds of the product, and nothing that the pane needs to be there. */
export type Engine = typeof import("../app/engine");

/**
 * Loads the engine once, for all who ask. A failed attempt is forgotten: whoever asks next tries again.
 * It is a file of ours beside the pane's own; nothing is loaded from anywhere else.
 */
export function engineLoader(load: () => Promise<Engine> = loadEngine): () => Promise<Engine> {
  let loading: Promise<Engine> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/** True where the file did not come (webpack's name for it); an error in what came is a mistake of ours, and another matter. */
export function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

function loadEngine(): Promise<Engine> {
  return import(/* webpackChunkName: "engine" */ "../app/engine");
}
