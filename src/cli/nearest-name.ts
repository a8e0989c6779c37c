/** The known name that was probably meant; undefined when none is near. */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((name) => ({ name, distance: editDistance(written.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  if (!best) return undefined;
  const isNear = best.distance <= Math.max(2, Math.floor(best.name.length / 3));
  const isBeginning = written.length >= 3 && best.name.toLowerCase().startsWith(written.toLowerCase());
  return isNear || isBeginning ? best.name : undefined;
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
function editDistance(a: string, b: string): number {
  const [short, long] = [a.slice(0, 64), b.slice(0, 64)];
  let older: number[] = [];
  let previous = Array.from({ length: long.length + 1 }, (_, column) => column);
  for (let row = 1; row <= short.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= long.length; column += 1) {
      const isSame = short[row - 1] === long[column - 1];
      const isSwap = row > 1 && column > 1 && short[row - 1] === long[column - 2] && short[row - 2] === long[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (older[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    older = previous;
    previous = current;
  }
  return previous[long.length] ?? 0;
}
