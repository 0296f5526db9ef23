/** What a policy document says, as far as a stand-in for IAM needs it: services, actions and resources by wildcard. */
import { isService, SERVICE_NAMESPACES } from './services.ts';

export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  /** `actions` are the ones left out. */
  readonly notAction: boolean;
  readonly resources: readonly string[];
  readonly notResource: boolean;
  readonly principal: unknown;
  readonly condition: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
}

/** A string or a list of strings, as a list. */
export const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String);

const cache = new WeakMap<object, readonly Statement[]>();

/** The statements of a document; none for text that is no policy. */
export function statementsOf(document: unknown): readonly Statement[] {
  if (typeof document !== 'object' || document === null) return [];
  const known = cache.get(document);
  if (known) return known;
  const raw = (document as { Statement?: unknown }).Statement ?? [];
  const statements = (Array.isArray(raw) ? raw : [raw]).map(
    (statement: Record<string, unknown>): Statement => ({
      effect: statement.Effect === 'Allow' ? 'Allow' : 'Deny',
      actions: listOf(statement.Action ?? statement.NotAction),
      notAction: statement.NotAction !== undefined,
      resources: listOf(statement.Resource ?? statement.NotResource ?? '*'),
      notResource: statement.NotResource !== undefined,
      principal: statement.Principal,
      condition: statement.Condition as Statement['condition'],
    }),
  );
  cache.set(document, statements);
  return statements;
}

const patterns = new Map<string, RegExp>();

/** IAM's wildcards: `*` for any characters, `?` for one. */
export function wildcardMatch(pattern: string, text: string, ignoreCase = false): boolean {
  if (pattern === '*') return true;
  const key = `${ignoreCase ? 'i' : 's'}${pattern}`;
  let expression = patterns.get(key);
  if (!expression) {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '[^]*')
      .replace(/\?/g, '[^]');
    expression = new RegExp(`^${source}$`, ignoreCase ? 'i' : '');
    if (patterns.size > 20_000) patterns.clear();
    patterns.set(key, expression);
  }
  return expression.test(text);
}

const coversAction = (statement: Statement, action: string): boolean =>
  statement.actions.some((pattern) => wildcardMatch(pattern, action, true)) !== statement.notAction;

const coversResource = (statement: Statement, resource: string): boolean =>
  statement.resources.some((pattern) => pattern === '*' || wildcardMatch(pattern, resource)) !==
  statement.notResource;

/** Whether the documents together allow the action on the resource. Conditions count as fulfilled on Allow only. */
export function allows(documents: readonly unknown[], action: string, resource: string): boolean {
  const statements = documents.flatMap((document) => [...statementsOf(document)]);
  const matches = statements.filter((it) => coversAction(it, action) && coversResource(it, resource));
  if (matches.some((it) => it.effect === 'Deny' && it.condition === undefined)) return false;
  return matches.some((it) => it.effect === 'Allow');
}

/** Whether the documents together allow the action on any resource at all. */
export function allowsSomewhere(documents: readonly unknown[], action: string): boolean {
  const statements = documents.flatMap((document) => [...statementsOf(document)]);
  if (statements.some((it) => deniesOutright(it) && coversAction(it, action))) return false;
  return statements.some((it) => it.effect === 'Allow' && coversAction(it, action));
}

const deniesOutright = (statement: Statement): boolean =>
  statement.effect === 'Deny' &&
  statement.condition === undefined &&
  !statement.notResource &&
  statement.resources.includes('*');

function servicesOf(statement: Statement): Iterable<string> {
  if (statement.notAction) {
    const spared = new Set(statement.actions.filter((it) => it.endsWith(':*')).map(serviceOf));
    return SERVICE_NAMESPACES.filter((namespace) => !spared.has(namespace));
  }
  if (statement.actions.some((it) => it === '*' || it === '*:*')) return SERVICE_NAMESPACES;
  return statement.actions.map(serviceOf);
}

const serviceOf = (action: string): string => action.slice(0, action.indexOf(':')).toLowerCase();

export interface DocumentServices {
  /** Namespaces in which the document allows something. */
  readonly allowed: ReadonlySet<string>;
  /** Namespaces that the document denies as a whole, on everything and always. */
  readonly denied: ReadonlySet<string>;
}

const NOTHING: DocumentServices = { allowed: new Set(), denied: new Set() };
const services = new WeakMap<object, DocumentServices>();

export function documentServices(document: unknown): DocumentServices {
  if (typeof document !== 'object' || document === null) return NOTHING;
  const known = services.get(document);
  if (known) return known;
  const allowed = new Set<string>();
  const denied = new Set<string>();
  for (const statement of statementsOf(document)) {
    if (statement.effect === 'Allow') {
      for (const namespace of servicesOf(statement)) if (isService(namespace)) allowed.add(namespace);
    } else if (deniesOutright(statement) && !statement.notAction) {
      const whole = statement.actions.filter((it) => it === '*' || it.endsWith(':*'));
      for (const namespace of servicesOf({ ...statement, actions: whole })) denied.add(namespace);
    }
  }
  const result = { allowed, denied };
  services.set(document, result);
  return result;
}
