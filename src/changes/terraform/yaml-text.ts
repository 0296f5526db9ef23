/** What the YAML of a text means. Source: Terraform's "yamldecode Function". */
import { yamlTree } from '../cloudformation/yaml-tree.ts';
import { ReadError } from '../positions.ts';
import { holdsUnknown } from '../unknown-name.ts';
import type { Budget } from './budget.ts';
import { fromPlaced, Unknown, type Value } from './value.ts';

/** Units of the budget for a character. */
const WORK = 10;

/** An `Unknown` when it is not known, or no YAML. */
export function yamlOf(value: Value, budget: Budget): Value {
  const { data, place, textFrom } = value;
  if (data instanceof Unknown) return value;
  const nothing = (what: string): Value => ({ data: new Unknown(what, what), place });
  if (typeof data !== 'string') return nothing('a value that is no YAML text');
  if (holdsUnknown(data)) return nothing('a YAML text, parts of which are not known');
  budget.spend(WORK * data.length);
  try {
    return fromPlaced(yamlTree(data), place, textFrom);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return nothing(`a text that can't be read as YAML (its line ${error.line}: ${error.message})`);
  }
}
