/** Logic with three values: undefined is what can't be told. */
export type Truth = boolean | undefined;

export function every(parts: Iterable<() => Truth>): Truth {
  let result: Truth = true;
  for (const part of parts) {
    const truth = part();
    if (truth === false) return false;
    if (truth === undefined) result = undefined;
  }
  return result;
}

export function some(parts: Iterable<() => Truth>): Truth {
  let result: Truth = false;
  for (const part of parts) {
    const truth = part();
    if (truth === true) return true;
    if (truth === undefined) result = undefined;
  }
  return result;
}

export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}
