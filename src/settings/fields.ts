/**
 * The kinds of values that the config knows. The error of each says what is allowed there: `explain.ts` puts it
 * behind what was found, so it is written as the end of "Allowed: …".
 */
import * as z from 'zod';
import { PARTITION_NAMES } from './partition.ts';
import { pathMatcher, textMatcher } from './pattern.ts';

/** A mapping with fixed keys; any other key is an error. */
export function section<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, `a mapping with the keys ${Object.keys(shape).join(', ')}`);
}

export function choice<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, values.join(', '));
}

export function listOf<Element extends z.ZodType>(element: Element, entries: string) {
  return z.array(element, `a list of ${entries}`);
}

export function wholeNumber(least: number, most: number, why = '') {
  const allowed = `a whole number from ${least} to ${most}${why}`;
  return z.int(allowed).min(least, allowed).max(most, allowed);
}

export function text(form: RegExp, allowed: string) {
  return z.string(allowed).regex(form, allowed);
}

export function sentence(allowed: string) {
  return text(/\S/, allowed);
}

/** An OIDC audience is compared letter by letter, so a blank in it is a slip. */
export const audience = text(/^\S{1,256}$/, 'a text without blanks, such as sts.amazonaws.com');

/** The name of a region, of whatever partition: `us-east-1`, `us-gov-west-1`, `eusc-de-east-1`. */
export const region = text(
  /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/,
  'the name of an AWS region, such as us-east-1',
);

/** Source: the pattern of RoleSessionName in the STS API reference. */
export const sessionName = text(
  /^[\w+=,.@-]{2,64}$/,
  '2 to 64 characters of A-Z, a-z, 0-9 and the signs _ + = , . @ -',
);

/** Source: the shapes of account id, path and role name in the IAM API reference. */
export const roleArn = text(
  new RegExp(`^arn:(?:${PARTITION_NAMES.join('|')}):iam::\\d{12}:role/(?:[!-.0-~]+/)*[\\w+=,.@-]{1,64}$`),
  'the ARN of an IAM role, such as arn:aws:iam::123456789012:role/iam-sweep',
);

/**
 * A path that stays in the workspace: relative, with no `..` in it. Drive letters and backslashes are looked at
 * too, since a self-hosted runner may be a Windows machine.
 */
export const workspacePath = text(
  /^(?![/\\~]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\p{Cc}]{1,1000}$/u,
  'a path inside the workspace, relative to it and without ".."',
);

/** The last part is the name of the file: a slash at the end, or a `.`, would make it a directory. */
export const workspaceFile = workspacePath.regex(
  /(?:^|[/\\])(?!\.?$)[^/\\]+$/,
  'the path of a file, so without a slash at its end',
);

export const calendarDate = z.iso.date('a date that exists, written YYYY-MM-DD');

export function compiles(compile: (pattern: string) => unknown) {
  return (pattern: string) => {
    try {
      compile(pattern);
    } catch {
      return false;
    }
    return bracesBalance(pattern);
  };
}

/** Braces that stay open would be taken literally, and the glob would quietly match nothing. */
function bracesBalance(pattern: string): boolean {
  let open = 0;
  for (const brace of pattern.replace(/\\./gs, '').match(/[{}]/g) ?? []) {
    open += brace === '{' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** Signs of other glob languages have no meaning here; no name of AWS holds them, so they would match nothing. */
const WILDCARDS = 'with the wildcards *, **, ? and {a,b}, and \\ before a sign to take it as it is';

/** A glob over names that begin with a type, or over ARNs. */
function globOver(types: readonly string[]) {
  const starts = types.map((type) => `${type}/, `).join('');
  const allowed = `a glob that starts with ${starts}arn: or *, ${WILDCARDS}`;
  const type = types.join('|');
  const form = new RegExp(
    `^(?=(?:${type})/|arn:|\\*|\\{(?:${type})(?:,(?:${type}))*\\}/)(?:\\\\\\S|[^\\\\\\s[\\]()|!^$"<>]){1,1024}$`,
  );
  return text(form, allowed).refine(compiles(pathMatcher), allowed);
}

const ENTITIES = ['role', 'user', 'group', 'policy', 'account'] as const;
const anyEntityGlob = globOver(ENTITIES);

/** A comma, a semicolon or blanks, and behind them what a glob begins with. */
const BETWEEN_GLOBS = /(?:\s*[,;]\s*|\s+)(?=(?:role|user|group|policy|account)\/|arn:|\{)|[,;]?\s+(?=\*)/;

/** `role/a, user/b`. Without a blank it could be one glob, which would quietly match nothing. */
export function isSeveralGlobs(text: string): boolean {
  if (text.length > 4096) return false;
  const globs = text.split(BETWEEN_GLOBS);
  return globs.length > 1 && globs.every((glob) => anyEntityGlob.safeParse(glob).success);
}

function oneGlob(glob: ReturnType<typeof globOver>) {
  return glob.refine((value) => !isSeveralGlobs(value), 'one glob an entry');
}

/** Accounts are judged too: `account/111122223333`. */
export const entityGlob = oneGlob(anyEntityGlob);
export const userGlob = oneGlob(globOver(['user']));

/** What findings of a change are about besides: holders that are no entity of an account, and files that could not be judged. */
const OF_CHANGES = ['resource', 'organization', 'permission-set', 'file'] as const;
export const exemptGlob = oneGlob(globOver([...ENTITIES, ...OF_CHANGES]));

const tagGlobAllowed = `a glob (a number in quotes) ${WILDCARDS}`;

const tagGlob = text(/^(?:\\.|[^\\[\]()|!^$"<>\p{Cc}]){1,256}$/u, tagGlobAllowed).refine(
  compiles(textMatcher),
  tagGlobAllowed,
);

const tagValuesAllowed = `${tagGlobAllowed}, or a list of such globs`;

/** One glob, or several of which one must match. */
export const tagValues = z.union(
  [tagGlob, z.array(tagGlob, tagValuesAllowed).min(1, tagValuesAllowed)],
  tagValuesAllowed,
);

export const tagKey = text(/^[^\p{Cc}]{1,128}$/u, 'the key of a tag, 1 to 128 characters');

const serviceGlobAllowed =
  'a service as policies write it before the colon, such as s3, or a glob such as sso*';

export const serviceGlob = text(/^[a-z0-9*?{},-]{1,128}$/, serviceGlobAllowed).refine(
  compiles(textMatcher),
  serviceGlobAllowed,
);
