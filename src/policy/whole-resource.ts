/**
 * Whether a resource pattern means everything there is, of the account or of one service, however it is written.
 * Source: IAM User Guide, "Identify AWS resources with Amazon Resource Names (ARNs)".
 */
import { covers, unknownText } from './match.ts';
import { arnParts, type ResourceKind } from './resource.ts';

/** Any text at all: it falls under a `*` only. */
const ANYTHING = unknownText(0x18ff);
/** Policy variables, which are no wildcards and hold colons. */
const VARIABLE = unknownText(0x18fe);
const ARN_PARTS = 6;
/** Characters. No ARN is longer, and to compare two long patterns takes long. */
const LONGEST = 2_048;

/** `*`, `arn:aws:*`, and all that an account has: `arn:aws:*:*:111122223333:*`. */
export function isEverything(pattern: string): boolean {
  if (!endsOpen(pattern)) return false;
  const { text, partition, account } = placeOf(pattern);
  return isWhole(text, ['arn', partition, ANYTHING, ANYTHING, account, ANYTHING].join(':'));
}

/** Also `arn:aws:s3:::*`; a Region or an account is no limit, for it does not tell one resource from another. */
export function isEveryResource(pattern: string, service: string): boolean {
  if (!endsOpen(pattern) || (serviceOf(pattern) ?? service) !== service) return false;
  const { text, partition, region, account } = placeOf(pattern);
  return isWhole(text, ['arn', partition, service, region, account, ANYTHING].join(':'));
}

/** Also all of one kind: `arn:aws:iam::111122223333:role/*`. */
export function isEveryOne(pattern: string, { service, prefix }: ResourceKind): boolean {
  if (!endsOpen(pattern)) return false;
  const { text, partition, region, account } = placeOf(pattern);
  return isWhole(text, ['arn', partition, service, region, account, prefix + ANYTHING].join(':'));
}

/** Namespace of the service that a pattern speaks of, in lower case; undefined where it leaves it open. */
export function serviceOf(pattern: string): string | undefined {
  const service = arnParts(pattern)[2] ?? '';
  return /^[a-z0-9-]+$/i.test(service) ? service.toLowerCase() : undefined;
}

/** Whether the pattern is limited to no Region, as those of resources that have none are. */
export function isInEveryRegion(pattern: string): boolean {
  return /^\**$/.test(arnParts(pattern)[3] ?? '');
}

/** What is whole ends in a wildcard; most patterns do not. */
function endsOpen(pattern: string): boolean {
  return pattern.endsWith('*') || pattern.endsWith('?');
}

function isWhole(text: string, anyOfIt: string): boolean {
  return text.length <= LONGEST && covers(text, anyOfIt);
}

interface Place {
  /** The pattern with one `*` for each run of wildcards that holds one. */
  readonly text: string;
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}

function placeOf(pattern: string): Place {
  const text = pattern
    .replace(/\$\{[^}$]*\}/g, VARIABLE)
    .replace(/[*?]+/g, (run) => (run.includes('*') ? '*' : run));
  const parts = text.split(':');
  const isWhole = parts.length >= ARN_PARTS;
  return {
    text,
    partition: parts[1] ?? ANYTHING,
    region: (isWhole ? parts[3] : undefined) ?? ANYTHING,
    account: (isWhole ? parts[4] : undefined) ?? ANYTHING,
  };
}
