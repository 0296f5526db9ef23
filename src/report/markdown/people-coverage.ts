/** What of role switching, passwords, keys and MFA was looked at, and what of everything was not. */
import type { Judgement } from '../../model/judgement.ts';
import type { Settings } from '../../model/settings.ts';
import type { ReportInput } from '../input.ts';
import { count } from '../phrase.ts';

const NEVER_LOOKED_AT =
  'resource policies, service control policies, permissions boundaries, session policies, role trust policies';

export function peopleRows({
  judgement,
  settings,
}: Pick<ReportInput, 'judgement' | 'settings'>): [string, string][] {
  const credentials = credentialTimes(judgement);
  const unseen = credentials.length === 0 ? 'access keys and their last use, MFA, passwords, ' : '';
  return [
    ['Role switching', switching(judgement, settings)],
    ...(credentials.length === 0
      ? []
      : [['Sign-in', `passwords, MFA and access keys, by ${reports(credentials)}`] as [string, string]]),
    ['Not looked at', `${unseen}${NEVER_LOOKED_AT}`],
  ];
}

function switching({ switchRole, snapshot }: Judgement, settings: Settings): string {
  if (switchRole === undefined) {
    return settings.switchRole.sources.length === 0
      ? 'not looked at, since `switch-role.sources` is empty'
      : 'not looked at, since these facts were collected without it';
  }
  const names = snapshot.switchRole?.eventNames ?? settings.switchRole.eventNames;
  return `a user is silent without a switch for ${count(switchRole.thresholdDays, 'day')}, by ${names.map((name) => `\`${name}\``).join(' and ')} events; refused switches and those of role sessions don't count`;
}

/** When the credential reports were made that could be read. */
function credentialTimes({ snapshot }: Judgement): string[] {
  return snapshot.accounts
    .flatMap(({ credentials }) => (credentials?.status === 'complete' ? [credentials.generatedAt] : []))
    .sort();
}

/** IAM makes a new report every four hours at most, so its time is told. */
function reports(times: readonly string[]): string {
  const [first = ''] = times;
  const time = `${first.slice(0, 10)} ${first.slice(11, 16)} UTC`;
  return times.length === 1
    ? `the credential report of ${time}`
    : `${count(times.length, 'credential report')}, the oldest of ${time}`;
}
