/** How the use of access is told beside a change. Plain text; each age stands beside its date. */
import type { Evidence } from '../../model/finding.ts';
import { entityWords, listed } from '../words.ts';
import type { JudgedUnit } from './judged-unit.ts';
import type { LiveUse, ServiceUse } from './live-use.ts';

/** `Amazon S3 (s3)` */
export function serviceCalled({ access: { name, namespace } }: ServiceUse): string {
  return name === namespace ? namespace : `${name} (${namespace})`;
}

/** `role deploy`, or the holders of a policy. */
export function usersOf({ unit, holder }: JudgedUnit, { entity }: LiveUse): string {
  if (entity.type === 'policy') return 'those who hold it';
  if (entity.type === 'group') return 'its members';
  return unit.type === entity.type && holder.name === entity.name
    ? `the ${entity.type}`
    : entityWords(entity);
}

export function isPlural({ entity }: LiveUse): boolean {
  return entity.type === 'policy' || entity.type === 'group';
}

/** `has not used it for 412 days (last on 2025-10-05)`, `never used it since 2025-04-27, as far back as IAM tells`. */
export function silence({ ageDays, lastAccessedAt, trackedSince }: Evidence, plural: boolean): string {
  if (ageDays !== null && lastAccessedAt !== null) {
    return `${plural ? 'have' : 'has'} not used it for ${ageDays} days (last on ${lastAccessedAt.slice(0, 10)})`;
  }
  const since =
    trackedSince === undefined ? '' : ` since ${trackedSince.slice(0, 10)}, as far back as IAM tells`;
  return `never used it${since}`;
}

/** `3 days ago, on 2026-05-29`. */
export function lastUsed({ ageDays, lastAccessedAt }: Evidence): string {
  const ago = ageDays === 1 ? '1 day ago' : `${ageDays} days ago`;
  return lastAccessedAt === null ? ago : `${ago}, on ${lastAccessedAt.slice(0, 10)}`;
}

/** `s3:Get* and s3:PutObject` */
export function actionsWords(actions: Iterable<string>): string {
  return listed([...new Set(actions)].sort());
}
