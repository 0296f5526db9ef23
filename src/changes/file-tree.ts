/** The values of a file, whichever way it is written. */
import { yamlTree } from './cloudformation/yaml-tree.ts';
import { type JsonTree, jsonTree } from './json/json-tree.ts';

type Outcome = { readonly tree: JsonTree } | { readonly error: unknown };

let last: { readonly text: string; readonly isStrict: boolean; readonly outcome: Outcome } | undefined;

/**
 * By content: what begins with a bracket is JSON if it can be, all else YAML. What came of the last text is kept, because
 * the same text is asked for its format and then read.
 * @throws ReadError
 */
export function fileTree(text: string, path: string): JsonTree {
  const isStrict = path.endsWith('.json');
  if (last?.text !== text || last.isStrict !== isStrict) {
    last = { text, isStrict, outcome: attempt(text, isStrict) };
  }
  const { outcome } = last;
  if ('error' in outcome) throw outcome.error;
  return outcome.tree;
}

function attempt(text: string, isStrict: boolean): Outcome {
  try {
    if (!isJson(text)) return { tree: { root: yamlTree(text), problems: [] } };
    return { tree: isStrict ? jsonTree(text) : bracketed(text) };
  } catch (error) {
    return { error };
  }
}

/** YAML may begin with a bracket too, unless its name says JSON. What is neither is told as the JSON that it looks like. */
function bracketed(text: string): JsonTree {
  try {
    return jsonTree(text);
  } catch (error) {
    try {
      return { root: yamlTree(text), problems: [] };
    } catch {
      throw error;
    }
  }
}

export function isJson(text: string): boolean {
  return /^\ufeff?\s*(?:[{[]|\/[/*])/.test(text);
}
