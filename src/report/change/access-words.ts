/** What changes in access and whose it is, in words: the same in the comment, the summary, the annotations and the log. */
import type { DocumentKind } from '../../model/change.ts';
import type { AccessLine, ChangedHolder, ChangeUsage, JudgedChange } from '../../model/pull-request.ts';
import { count, day, joined, named, number, own, type Phrase, say } from '../phrase.ts';

/** How many of each list are named; the others are counted. */
export interface AccessRoom {
  readonly actions: number;
  /** Resources, and principals. */
  readonly others: number;
}

const FEW: AccessRoom = { actions: 6, others: 3 };
const USES = 3;

type Verbs = Readonly<Record<AccessLine['kind'], readonly [certain: string, uncertain: string]>>;

const CHANGES: Verbs = {
  added: ['adds', 'may add'],
  removed: ['removes', 'may remove'],
  widened: ['widens', 'may widen'],
  narrowed: ['narrows', 'may narrow'],
};
const LETS: Verbs = {
  added: ['lets', 'may let'],
  removed: ['no longer lets', 'may no longer let'],
  widened: ['lets', 'may let'],
  narrowed: ['lets', 'may let'],
};
const TERMS: Readonly<Record<AccessLine['kind'], string>> = {
  added: '',
  removed: '',
  widened: ' on wider terms',
  narrowed: ' on narrower terms',
};

/** ``adds `s3:*` on `*` ``, ``no longer lets `arn:aws:iam::111122223333:root` assume it``. */
export function accessPhrase(line: AccessLine, kind: DocumentKind, room: AccessRoom = FEW): Phrase {
  const what =
    line.principals === undefined
      ? granted(line, room)
      : line.isDenial
        ? denying(line, line.principals, room)
        : letting(line, line.principals, kind, room);
  const condition = line.condition === undefined ? own('') : say`, ${line.condition}`;
  const doubt = line.isCertain || line.isDenial ? '' : ' (could not be compared to the end)';
  return say`${what}${condition}${own(doubt)}`;
}

function granted(line: AccessLine, room: AccessRoom): Phrase {
  const { kind, resources = [], condition } = line;
  const on = listed(resources, room.others);
  const where =
    resources.length === 0
      ? own('')
      : kind === 'widened' && condition === undefined
        ? say` to ${on}`
        : kind === 'narrowed' && condition === undefined
          ? say`, no longer on all of ${on}`
          : say` on ${on}`;
  return say`${verb(CHANGES, line)} ${listed(line.actions, room.actions)}${where}`;
}

/** ``no longer denies `*` to do `s3:*` on `*` ``; where it holds follows. */
function denying(
  { kind, actions, resources = [] }: AccessLine,
  who: readonly string[],
  room: AccessRoom,
): Phrase {
  const does = kind === 'added' ? 'no longer denies' : 'denies';
  const on = resources.length === 0 ? own('') : say` on ${listed(resources, room.others)}`;
  return say`${own(does)} ${listed(who, room.others)} to do ${listed(actions, room.actions)}${on}`;
}

function letting(line: AccessLine, who: readonly string[], kind: DocumentKind, room: AccessRoom): Phrase {
  const { actions, resources = [] } = line;
  const on = resources.length === 0 ? own('') : say` on ${listed(resources, room.others)}`;
  const assumes = kind === 'trust' && actions.some((action) => /^sts:(?:assumerole|\*)/i.test(action));
  const what = assumes ? own('assume it') : say`do ${listed(actions, room.actions)}${on}`;
  return say`${verb(LETS, line)} ${listed(who, room.others)} ${what}${own(TERMS[line.kind])}`;
}

function verb(verbs: Verbs, { kind, isCertain }: AccessLine): Phrase {
  return own(verbs[kind][isCertain ? 0 : 1]);
}

const BUT = /^(everything|everyone) but (?=.)/;

/** As `nameList`, for names that may begin with words of ours. */
function listed(names: readonly string[], shown: number): Phrase {
  const { length } = names;
  const phrases = names.slice(0, shown).map((name) => {
    const [words = ''] = BUT.exec(name) ?? [];
    return say`${own(words)}${named(name.slice(words.length))}`;
  });
  if (length > shown) return say`${joined(phrases, ', ')} and ${own(number(length - shown))} more`;
  const last = phrases.at(-1);
  if (last === undefined || phrases.length === 1) return phrases.flat();
  return say`${joined(phrases.slice(0, -1), ', ')} and ${last}`;
}

/** `already granted, last used 2025-10-05`, a phrase for each service or action. @param ages whether to count days */
export function usagePhrases(line: AccessLine, ages: boolean): readonly Phrase[] {
  const usage = line.usage ?? [];
  const phrases = usage.slice(0, USES).flatMap((use) => usePhrase(use, line, ages));
  const rest = usage.length - USES;
  return rest > 0 ? [...phrases, own(`and ${number(rest)} more`)] : phrases;
}

function usePhrase(use: ChangeUsage, { kind, actions, usage = [] }: AccessLine, ages: boolean): Phrase[] {
  const gains = kind === 'added' || kind === 'widened';
  const grant = gains
    ? use.alreadyGranted
      ? 'already granted'
      : use.serviceGranted
        ? 'service already granted, not all of this'
        : 'new to it'
    : use.alreadyGranted
      ? ''
      : 'not granted today';
  const mayUse = use.alreadyGranted || (gains && use.serviceGranted);
  const parts = [grant, mayUse ? lastUse(use, ages) : ''].filter((part) => part !== '');
  const [action, ...others] = actions;
  const isMeant =
    usage.length === 1 && others.length === 0 && (action === use.of || action === `${use.of}:*`);
  const of = isMeant ? own('') : say`${named(use.of)} `;
  return parts.length === 0 ? [] : [say`${of}${own(parts.join(', '))}`];
}

function lastUse({ evidence }: ChangeUsage, ages: boolean): string {
  const { lastAccessedAt, ageDays, trackedSince } = evidence;
  if (lastAccessedAt === null)
    return trackedSince === undefined ? 'use not known' : `never used since ${day(trackedSince)}`;
  const age = ages && ageDays !== null ? `, ${count(ageDays, 'day')} ago` : '';
  return `last used ${day(lastAccessedAt)}${age}`;
}

/** `role deploy`, with the name as one, also where that is the path of a file: `the policy in iam/app.json`. */
export function holderPhrase({ words, name, address }: ChangedHolder): Phrase {
  for (const end of [name, address, FILE.exec(words)?.[1]]) {
    if (end === undefined || end === '' || !words.endsWith(` ${end}`)) continue;
    return say`${words.slice(0, -end.length - 1)} ${named(end)}`;
  }
  return say`${words}`;
}

/** What nothing names is called by the file that it is in. */
const FILE = /^the (?:policy(?: \S+)? in|[a-z -]+ of) ((?:(?! \(attached to ).)+)$/s;

/** Whether the name of the holder says already in which file it is. */
export function namesFile({ holder: { words }, path }: JudgedChange): boolean {
  const [called = ''] = words.split(' (attached to ', 1);
  return called.startsWith('the ') && (called.endsWith(` in ${path}`) || called.endsWith(` of ${path}`));
}

const KINDS: Readonly<Record<Exclude<DocumentKind, 'identity'>, string>> = {
  trust: 'trust policy',
  resource: 'resource policy',
  scp: 'service control policy',
  boundary: 'permissions boundary',
};

/** ``role `deploy`, inline policy `app` (new)``. */
export function documentPhrase({ holder, kind, state }: JudgedChange): Phrase {
  const isSaid = holder.type === 'organization';
  const what =
    kind !== 'identity'
      ? own(isSaid ? '' : `, ${KINDS[kind]}`)
      : holder.policyName === undefined
        ? own('')
        : say`, inline policy ${named(holder.policyName)}`;
  const news = { added: ' (new)', changed: '', removed: ' (removed)' }[state];
  return say`${holderPhrase(holder)}${what}${own(news)}`;
}

/** A change of text alone means nothing to whoever holds the policy. */
export function changesAccess({ access }: JudgedChange): boolean {
  return access.length > 0;
}
