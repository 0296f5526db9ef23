/**
 * What is wrong with the form of a policy document, with what that means. Unknown parts of a document are never held
 * against it. Source: IAM User Guide, "Grammar of the IAM JSON policy language", "IAM policy validation check
 * reference", "IAM and AWS STS quotas" (the characters that a document may have).
 */
import { holdsUnknown } from '../../changes/unknown-name.ts';
import { isObject, type Json } from '../../model/json.ts';
import type { Severity } from '../../model/settings.ts';
import type { RuledDocument } from '../../model/trouble.ts';
import type { ParsedPolicy, PolicyProblem } from '../../policy/document.ts';
import type { PolicyStatement } from '../../policy/statement.ts';
import { parsedOnce } from './document-rule.ts';
import { quoted } from './pattern-parts.ts';
import { statementProblems } from './statement-form.ts';

/** `high`: AWS refuses the document; less: it takes it, and it does something else than it seems to. */
export interface FormProblem {
  readonly severity: Severity;
  /** Place of the statement in the document, from 0; absent: the document as a whole. */
  readonly statement?: number;
  /** As the end of a sentence that begins with the document: `has two statements with the Sid "Read"`. */
  readonly says: string;
}

/** Tab, line feed, carriage return, and U+0020 to U+00FF; private use characters stand for what is not known. */
const FORBIDDEN = /[^\t\n\r\u0020-\u00ff\ue000-\uf8ff]/u;
const RESOURCE_NEEDED = 'has neither Resource nor NotResource';

export function formProblems(ruled: RuledDocument): readonly FormProblem[] {
  const parsed = parsedOnce(ruled.document);
  return [
    ...grammarProblems(ruled, parsed),
    ...wholeProblems(ruled, parsed),
    ...parsed.statements.flatMap((statement) => statementProblems(statement, ruled)),
  ];
}

function grammarProblems(ruled: RuledDocument, { problems }: ParsedPolicy): readonly FormProblem[] {
  return problems.flatMap((problem): FormProblem[] => {
    if (holdsUnknown(problem.message) || holdsUnknown(textAt(ruled.document, problem.path))) return [];
    const place = /^Statement(?:\[(\d+)\])?/.exec(problem.path);
    const statement = place === null ? {} : { statement: Number(place[1] ?? 0) };
    return [{ severity: 'high', ...statement, says: grammarWords(problem, ruled) }];
  });
}

/** Without the place of the statement, which its line tells, and which others change by coming before it. */
function grammarWords({ path, message }: PolicyProblem, { kind }: RuledDocument): string {
  const needsPrincipal = kind === 'trust' || kind === 'resource';
  const words = needsPrincipal && message === RESOURCE_NEEDED ? 'has no Principal' : message;
  const within = path.replace(/^Statement(?:\[\d+\])?\.?/, '');
  if (/^(?:has|is) /.test(words) && within === '')
    return path === '' ? words : `holds a statement that ${words}`;
  if (path === '') return `can't be read: ${words}`;
  return within === '' ? `holds a statement of the wrong kind: ${words}` : `is wrong in ${within}: ${words}`;
}

/** The text that stands there, where it is one. */
function textAt(document: unknown, path: string): string {
  let value = document;
  for (const [, key, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    if (Array.isArray(value) && index !== undefined) value = value[Number(index)];
    else if (isObject(value) && key !== undefined && Object.hasOwn(value, key)) value = value[key];
    else break;
  }
  return typeof value === 'string' ? value : '';
}

function wholeProblems(ruled: RuledDocument, { statements }: ParsedPolicy): readonly FormProblem[] {
  const { document, kind } = ruled;
  const found: FormProblem[] = [];
  if (isObject(document) && Array.isArray(document.Statement) && document.Statement.length === 0) {
    found.push({ severity: 'low', says: 'holds no statement that can be read, so that it grants nothing' });
  }
  if (kind !== 'resource' && kind !== 'scp') found.push(...doubleSids(statements));
  const forbidden = FORBIDDEN.exec(
    typeof document === 'string' ? document : (JSON.stringify(document) ?? ''),
  );
  if (forbidden !== null && kind !== 'resource' && kind !== 'scp') {
    const point = (forbidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    found.push({ severity: 'high', says: `holds the character U+${point}, which IAM takes in no policy` });
  }
  return [...found, ...literalVariables(document, statements)];
}

function doubleSids(statements: readonly PolicyStatement[]): readonly FormProblem[] {
  const first = new Set<string>();
  const told = new Set<string>();
  return statements.flatMap(({ sid = '', index }): FormProblem[] => {
    if (sid === '' || holdsUnknown(sid)) return [];
    if (!first.has(sid)) {
      first.add(sid);
      return [];
    }
    if (told.has(sid)) return [];
    told.add(sid);
    return [
      { severity: 'high', statement: index, says: `has more than one statement with the Sid ${quoted(sid)}` },
    ];
  });
}

/** Before version 2012-10-17 there were no policy variables, and without a Version a document is of 2008-10-17. */
function literalVariables(
  document: RuledDocument['document'],
  statements: readonly PolicyStatement[],
): readonly FormProblem[] {
  const version = versionOf(document);
  if (version === '2012-10-17' || holdsUnknown(version ?? '')) return [];
  const because = version === undefined ? 'names no Version' : `is of version ${quoted(version)}`;
  return statements.flatMap((statement): FormProblem[] => {
    const variable = textsOf(statement)
      .map((text) => /\$\{[^}$]{1,200}\}/.exec(text)?.[0])
      .find((found) => found !== undefined);
    if (variable === undefined) return [];
    const says = `${because}, so that IAM takes ${quoted(variable)} as it is written and puts nothing in its place`;
    return [{ severity: 'medium', statement: statement.index, says }];
  });
}

function versionOf(document: RuledDocument['document']): string | undefined {
  if (!isObject(document)) return parsedOnce(document).version;
  const { Version: version } = document as Json;
  return version === undefined ? undefined : String(version);
}

function textsOf({ resources, notResources, condition }: PolicyStatement): readonly string[] {
  const values = Object.values(condition ?? {}).flatMap((keys) => Object.values(keys).flat());
  return [...(resources ?? notResources ?? []), ...values];
}
