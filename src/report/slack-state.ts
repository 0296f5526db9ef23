/** What was told in Slack, so that it is not told again while it stays the same. */
import { createHash } from 'node:crypto';
import type { Judgement } from '../model/judgement.ts';
import { isSilent } from './role-words.ts';

/**
 * A hash of the conclusion and of who is silent since when: 64 hexadecimal digits. Ages are left out, for they grow
 * each day; so is the order. Of two users of one name the id tells.
 */
export function slackState({ conclusion, switchRole }: Judgement): string {
  const silent = (switchRole?.users ?? [])
    .filter(isSilent)
    .map(({ user, status, lastSwitchedAt }) =>
      JSON.stringify([user.accountId, user.arn, user.id, status, lastSwitchedAt]),
    )
    .sort();
  const taken = switchRole === undefined ? 'no stocktaking' : 'stocktaking';
  return createHash('sha256')
    .update([conclusion, taken, ...silent].join('\n'))
    .digest('hex');
}
