/** How the stocktaking of role switching is put into English. Plain text: names from AWS stand in it as they are. */
import type { User } from '../../model/entity.ts';
import type { SwitchEvidence } from '../../model/finding.ts';
import type { SwitchRoleSettings } from '../../model/settings.ts';
import type { SourceFacts, SwitchEventName } from '../../model/switch-role.ts';
import { shifted } from '../days.ts';
import { listed } from '../words.ts';
import type { Watched } from './watch.ts';

/** `role ops/admin of account 444455556666`; a pattern or anything else as it is. */
export function roleWords(arn: string): string {
  if (arn === '*') return 'any role that lets it in';
  const [, accountId, role] = /^arn:[^:]*:iam::(\d{12}):role\/([^*?$]+)$/s.exec(arn) ?? [];
  return role === undefined ? arn : `role ${role} of account ${accountId}`;
}

/** `, with nothing but switches by the console to roles of account 111122223333 looked at`, or nothing where calls were. */
export function signInWords({ accounts, presentNameOnly }: SwitchEvidence): string {
  if (accounts === undefined) return '';
  const under = presentNameOnly ? ' under its present name' : '';
  return `, with nothing but switches by the console${under} to roles of ${accountWords(accounts)} looked at`;
}

/** ` into account 444455556666`, or nothing where every switch was looked at. */
export function intoWords({ into }: Pick<SwitchEvidence, 'into'>): string {
  return into === undefined ? '' : ` into ${accountWords(into)}`;
}

/** `, with nothing but switches into account 444455556666 looked at`, or nothing where every switch was. */
export function onlyIntoWords(of: Pick<SwitchEvidence, 'into'>): string {
  return of.into === undefined ? '' : `, with nothing but switches${intoWords(of)} looked at`;
}

export function accountWords(ids: readonly string[]): string {
  return `${ids.length === 1 ? 'account' : 'accounts'} ${listed(ids)}`;
}

export function sessionWords({ name }: User, { namedBySessionAt }: SwitchEvidence): string {
  return namedBySessionAt === undefined
    ? ''
    : `A role session named ${name} switched role on ${day(namedBySessionAt)}; that is not counted as the user's own`;
}

/** A table of console switches covers SwitchRole alone, however well it is filled. */
function orOtherEvents(event: SwitchEventName, sources: SwitchRoleSettings['sources']): string {
  if (event === 'SwitchRole') return ', or AssumeRole under event-names,';
  const hasTable = sources.some(({ type }) => type === 'dynamodb');
  return hasTable ? ', or event-names: [SwitchRole] to count the console alone,' : '';
}

/** Why it is not known whether a user is silent, and what would settle it. */
export function uncoveredWords(
  watched: Watched,
  { unusedDays, sources, history }: SwitchRoleSettings,
  facts: { readonly eventNames: readonly SwitchEventName[]; readonly sources: readonly SourceFacts[] },
): string {
  const { event, stretch, lastEnd, uncovered, doubt } = watched;
  if (!facts.eventNames.includes(event)) {
    return `the facts were collected without ${event} events: collect anew`;
  }
  const problems = facts.sources.some(({ problemCount }) => problemCount > 0)
    ? '. Parts of the sources could not be read, which the errors name'
    : '';
  if (doubt === 'own-account-alone') {
    return (
      'the policies leave open which accounts are switched to, and the console records a switch there; ' +
      `sources that cover these accounts, or AssumeRole under event-names, would settle it${problems}`
    );
  }
  if (uncovered.length > 0) {
    const what = `no source covers ${event} events of ${accountWords(uncovered)}`;
    return `${what}; a source that does${orOtherEvents(event, sources)} would settle it${problems}`;
  }
  if (doubt === 'sources-failed') {
    return (
      'the policies leave open which accounts are switched to, and parts of the sources could not be read, which the ' +
      'errors name; the sources without these errors, or AssumeRole under event-names, would settle it'
    );
  }
  if (stretch === null) {
    return lastEnd === null
      ? `no time is covered in all of ${accountWords(watched.accounts)}; sources that cover them together would settle it${problems}`
      : `the sources cover nothing after ${day(lastEnd)}; a source that reaches up to the run would settle it${problems}`;
  }
  const kept =
    history === undefined
      ? 'or a kept history, would settle it'
      : `would settle it at once, and the kept history will on ${day(shifted(stretch.from, unusedDays))}`;
  const logs = sources.some(({ type }) => type === 's3' || type === 'athena')
    ? 'logs that reach further back'
    : "an s3 or athena source over the organization's trail";
  const what = `the sources cover ${day(stretch.from)} to ${day(stretch.to)} of the ${unusedDays} days asked for${onlyIntoWords(watched)}`;
  return `${what}; ${logs}${history === undefined ? ', ' : ' '}${kept}${problems}`;
}

export function day(time: string): string {
  return time.slice(0, 10);
}
