/**
 * Wildcards of IAM: `*` stands for any run of characters, `?` for exactly one.
 * Source: IAM User Guide, "IAM JSON policy elements: Action" and "… Resource".
 */

const STAR = 0x2a;
const QUESTION_MARK = 0x3f;
/** Unicode's private-use characters: for `covers`, each stands for a text of unknown length. */
const FIRST_UNKNOWN = 0xe000;
const LAST_UNKNOWN = 0xf8ff;

/** A stand-in, one of some 6,000, for a text that is not known but the same wherever it occurs. */
export function unknownText(number: number): string {
  return String.fromCharCode(Math.min(FIRST_UNKNOWN + number, LAST_UNKNOWN));
}

/**
 * Goes back to the last `*` only, so the time is at most pattern length × text length.
 * `single` says whether a `?` may take this character.
 */
function scan(pattern: string, text: string, single: (code: number) => boolean): boolean {
  let p = 0;
  let t = 0;
  let starAt = -1;
  let resumeAt = 0;
  while (t < text.length) {
    const code = text.charCodeAt(t);
    const wanted = p < pattern.length ? pattern.charCodeAt(p) : -1;
    if (wanted === STAR) {
      starAt = p++;
      resumeAt = t;
    } else if (wanted === QUESTION_MARK ? single(code) : wanted === code) {
      p++;
      t++;
    } else if (starAt >= 0) {
      p = starAt + 1;
      t = ++resumeAt;
    } else {
      return false;
    }
  }
  while (p < pattern.length && pattern.charCodeAt(p) === STAR) p++;
  return p === pattern.length;
}

const anyCharacter = () => true;
const oneCertainCharacter = (code: number) =>
  code !== STAR && !(code >= FIRST_UNKNOWN && code <= LAST_UNKNOWN);

/** Whether the pattern matches the text. Case-sensitive: give both in lower case where case does not count. */
export function matches(pattern: string, text: string): boolean {
  return scan(pattern, text, anyCharacter);
}

/**
 * Whether `outer` certainly matches everything that the pattern `inner` matches: a `*` of `inner` must fall under a
 * `*` of `outer`. True is proof; false may be a pair too odd to prove, such as `?*` over `*?`. An `unknownText` falls
 * under a `*` or under itself.
 */
export function covers(outer: string, inner: string): boolean {
  return scan(outer, inner, oneCertainCharacter);
}

export function hasWildcard(pattern: string): boolean {
  return pattern.includes('*') || pattern.includes('?');
}

/** An entry of Action or NotAction, in lower case because IAM does not heed its case. */
export interface ActionPattern {
  /** What stands before the colon; `*` for the lone wildcard. */
  readonly namespace: string;
  /** What stands after the colon. */
  readonly action: string;
  /** The pattern names no single service: its namespace holds a wildcard. */
  readonly anyService: boolean;
}

export type ActionPatternProblem = 'no-service' | 'several-colons' | 'wildcard-in-service';

interface ReadPattern {
  readonly pattern?: ActionPattern;
  readonly problem?: ActionPatternProblem;
}

const EVERYTHING: ActionPattern = { namespace: '*', action: '*', anyService: true };
const readPatterns = new Map<string, ReadPattern>();

/**
 * Reads one entry of Action or NotAction. The same text gives the same object, so that the policies of a large
 * account share their patterns.
 *
 * A service is named in full, or everything is meant by `*` (`*:*` is read the same way). IAM refuses any other
 * wildcard before the colon; should one be met, it is a problem, and the pattern is still read as the wildcard that
 * it looks like. Without a colon, or with two, an entry matches nothing and is a problem.
 */
export function readActionPattern(text: string): ReadPattern {
  const known = readPatterns.get(text);
  if (known !== undefined) return known;
  const read = parsePattern(text.toLowerCase());
  readPatterns.set(text, read);
  return read;
}

function parsePattern(text: string): ReadPattern {
  if (/^\*+(?::\*+)?$/.test(text)) return { pattern: EVERYTHING };
  const [namespace = '', action = '', ...more] = text.split(':');
  if (more.length > 0) return { problem: 'several-colons' };
  if (namespace === '' || action === '') return { problem: 'no-service' };
  if (hasWildcard(namespace)) {
    return { pattern: { namespace, action, anyService: true }, problem: 'wildcard-in-service' };
  }
  return { pattern: { namespace, action, anyService: false } };
}

/** Whether the pattern can match an action of the service, whose namespace is in lower case. */
export function touchesService(pattern: ActionPattern, namespace: string): boolean {
  return pattern.anyService ? matches(pattern.namespace, namespace) : pattern.namespace === namespace;
}

/** Whether the pattern matches the action; both names in lower case and without wildcards. */
export function matchesAction(pattern: ActionPattern, namespace: string, action: string): boolean {
  return touchesService(pattern, namespace) && matches(pattern.action, action);
}
