/**
 * Reads a policy document: any JSON in, statements and problems out, never an exception.
 * Source of the form: IAM User Guide, "Grammar of the IAM JSON policy language".
 */
import type { PolicyText } from '../model/entity.ts';
import { isObject, type Json } from '../model/json.ts';
import { kindOf, type Report, reportUnknown, show } from './json-value.ts';
import { type PolicyStatement, readStatement } from './statement.ts';

export type PolicyVersionName = '2008-10-17' | '2012-10-17';

export interface PolicyProblem {
  /** Where: `Statement[2].Action`, `Statement.Effect` where a single statement stands without a list; empty: the whole. */
  readonly path: string;
  /** What is wrong there: `expected a string or a list of strings, found number`. */
  readonly message: string;
}

export interface ParsedPolicy {
  /** IAM's default, where the document names none, is 2008-10-17. */
  readonly version: PolicyVersionName;
  /** The statements that could be read; with problems, others may be missing. */
  readonly statements: readonly PolicyStatement[];
  readonly problems: readonly PolicyProblem[];
}

export function describeProblem(problem: PolicyProblem): string {
  return problem.path === '' ? problem.message : `${problem.path}: ${problem.message}`;
}

/**
 * Accepts a decoded document, its JSON text, or that text percent-encoded (RFC 3986) as IAM delivers it.
 * Names of elements count by case. A statement with a problem that leaves its meaning open is left out; `problems`
 * tells. An element that IAM does not know is a problem, for it may be one that was meant to restrict.
 */
export function parsePolicy(text: PolicyText): ParsedPolicy {
  const problems: PolicyProblem[] = [];
  const report: Report = (path, message) => problems.push({ path, message });
  const document = typeof text === 'string' ? parseText(text, report) : text;
  if (!isObject(document)) {
    if (problems.length === 0) report('', `expected a policy document, found ${kindOf(document)}`);
    return { version: '2008-10-17', statements: [], problems };
  }
  reportUnknown(document, ['Version', 'Id', 'Statement'], '', report);
  const version = readVersion(document, report);
  const statements: PolicyStatement[] = [];
  const { Statement: found } = document;
  const listed = Array.isArray(found);
  if (!Object.hasOwn(document, 'Statement')) report('', 'has no Statement');
  else {
    for (const [index, item] of (listed ? found : [found]).entries()) {
      const statement = readStatement(item, index, listed ? `Statement[${index}]` : 'Statement', report);
      if (statement !== undefined) statements.push(statement);
    }
  }
  return { version, statements, problems };
}

const parsed = new WeakMap<object, ParsedPolicy>();

/** What `parsePolicy` makes of it, kept for as long as the document object lives. */
export function parsedOnce(document: PolicyText): ParsedPolicy {
  if (typeof document !== 'object' || document === null) return parsePolicy(document);
  let policy = parsed.get(document);
  if (policy === undefined) {
    policy = parsePolicy(document);
    parsed.set(document, policy);
  }
  return policy;
}

function parseText(text: string, report: Report): unknown {
  for (const plain of [(given: string) => given, decodeURIComponent]) {
    try {
      return JSON.parse(plain(text.trim()));
    } catch {
      // The next reading may fit; when none does, that is the problem.
    }
  }
  report('', 'is not JSON, percent-encoded or plain');
  return undefined;
}

function readVersion(document: Json, report: Report): PolicyVersionName {
  if (!Object.hasOwn(document, 'Version')) return '2008-10-17';
  const { Version: found } = document;
  if (found === '2012-10-17' || found === '2008-10-17') return found;
  report('Version', `expected "2012-10-17" or "2008-10-17", found ${show(found)}`);
  return '2012-10-17';
}
