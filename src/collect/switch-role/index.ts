/** The stocktaking of role switching: asks every source, and puts together what they and the history know. */
import { errorCode } from '../../aws/errors.ts';
import { CredentialsError } from '../../aws/explain-credentials.ts';
import { DAY_MS } from '../../model/days.ts';
import { HistoryError } from '../../model/history-error.ts';
import type { SwitchRoleSettings, SwitchSource } from '../../model/settings.ts';
import type { CollectError } from '../../model/snapshot.ts';
import { mergeCoverage, mergeSwitches, stillVouchedFor } from '../../model/switch-history.ts';
import {
  type Coverage,
  EMPTY_HISTORY,
  type HistoryStore,
  type SourceType,
  type StockUser,
  type SwitchFacts,
  type SwitchHistory,
} from '../../model/switch-role.ts';
import { believable, unbelievable } from './history-trust.ts';
import { SwitchLedger } from './ledger.ts';
import { noAnswer } from './log-answer.ts';
import { READERS, type Readers } from './readers.ts';
import type { Question, ReadSource, SourceAnswer, SourcePorts } from './source.ts';

/** Logs are read so much further back: that the first day of the time has none must not leave all of it open. */
const MARGIN_DAYS = 3;

export interface SwitchPorts extends SourcePorts {
  /** When collecting began, ISO-8601 UTC. */
  readonly collectedAt: string;
  /** Whom the stocktaking is about. */
  readonly users: readonly StockUser[];
  /** Absent: nothing is kept from run to run. */
  readonly history?: HistoryStore;
  readonly readers?: Readers;
}

/** The history as it is after this run, and where more can be put into it. */
export interface KeptHistory {
  readonly store: HistoryStore;
  readonly content: SwitchHistory;
}

export interface CollectedSwitches {
  readonly facts: SwitchFacts;
  /** What became of the history; the problems of sources are in the facts. */
  readonly errors: readonly CollectError[];
  readonly history?: KeptHistory;
}

/** Never throws for what a source or the history refuses. A history that can't be kept never costs a verdict. */
export async function collectSwitches(
  settings: SwitchRoleSettings,
  ports: SwitchPorts,
): Promise<CollectedSwitches> {
  const { collectedAt, users, history: store, info } = ports;
  const errors: CollectError[] = [];
  const before = await readHistory(store, errors);
  const isRead = errors.length === 0;
  if (users.length === 0) {
    info('Nobody may switch role, so the sources of role switches are not asked.');
    const none = { eventNames: settings.eventNames, switches: [], sessions: [], coverage: [], sources: [] };
    return {
      facts: { ...none, ...(store && { history: { store: store.name, saved: isRead } }) },
      errors,
      ...(store && isRead && { history: { store, content: before } }),
    };
  }
  const trust = (history: SwitchHistory): SwitchHistory => {
    const kept = believable(history, collectedAt);
    return { ...kept, coverage: stillVouchedFor(kept.coverage, settings.sources) };
  };
  const trusted = trust(before);
  const answers = await askAll(settings, questionOf(settings, ports, trusted), ports);
  const learned: SwitchHistory = {
    schemaVersion: 1,
    switches: mergeSwitches(...answers.map(({ switches }) => switches)),
    coverage: mergeCoverage(...answers.map(({ coverage }) => coverage)),
  };
  const content = await saveHistory(store, { ...learned, coverage: coverageToKeep(answers) }, errors);
  if (store !== undefined) errors.push(...unbelievable(content ?? before, collectedAt, store.name));
  // What another run kept in the meantime is known now, too.
  const known = [trusted, learned, trust(content ?? EMPTY_HISTORY)];
  return {
    facts: {
      eventNames: settings.eventNames,
      switches: mergeSwitches(...known.map(({ switches }) => switches)),
      sessions: sessionsOf(answers),
      coverage: mergeCoverage(...known.map(({ coverage }) => coverage)),
      sources: answers.map(({ facts }) => facts),
      ...(store && { history: { store: store.name, saved: content !== undefined } }),
    },
    errors,
    ...(store && (content !== undefined || isRead) && { history: { store, content: content ?? before } }),
  };
}

function questionOf(
  { eventNames, lookBackDays, unusedDays }: SwitchRoleSettings,
  { collectedAt: to, users }: SwitchPorts,
  { coverage, switches }: SwitchHistory,
): Question {
  const before = (days: number) => new Date(Date.parse(to) - days * DAY_MS).toISOString();
  return {
    eventNames,
    from: before(lookBackDays + MARGIN_DAYS),
    to,
    users,
    covered: coverage,
    known: switches,
    activeSince: before(unusedDays),
  };
}

/**
 * In the order of the settings. Side by side, but for the event history of CloudTrail: it need not look for users whom
 * the others know to be active.
 */
async function askAll(
  { sources }: SwitchRoleSettings,
  question: Question,
  ports: SwitchPorts,
): Promise<readonly SourceAnswer[]> {
  const isLast = ({ type }: SwitchSource) => type === 'cloudtrail-events';
  const answers = new Map<SwitchSource, SourceAnswer>();
  await Promise.all(
    sources
      .filter((source) => !isLast(source))
      .map(async (source) => answers.set(source, await ask(source, question, ports))),
  );
  for (const source of sources.filter(isLast)) {
    const known = mergeSwitches(question.known, ...[...answers.values()].map(({ switches }) => switches));
    answers.set(source, await ask(source, { ...question, known }, ports));
  }
  return sources.flatMap((source) => answers.get(source) ?? []);
}

/** Sources tell their failures themselves; what escapes them must not end the run either. */
async function ask(source: SwitchSource, question: Question, ports: SwitchPorts): Promise<SourceAnswer> {
  const { type } = source;
  const startedAt = ports.clock.now();
  ports.info(`Reading role switches: ${type}`);
  try {
    const read = (await (ports.readers ?? READERS)[type]()) as ReadSource<SourceType>;
    const answer = await read(source, question, ports);
    ports.debug(`${answer.facts.name}: ${ports.clock.now() - startedAt} ms, ${JSON.stringify(answer.facts)}`);
    return answer;
  } catch (error) {
    const isCredentials = error instanceof CredentialsError;
    const message = `source ${type}: ${wordsOf(error)}`;
    ports.debug(`${message}\n${error instanceof Error ? error.stack : ''}`);
    return noAnswer(type, type, {
      operation: isCredentials ? 'sts:AssumeRole' : `read-${type}`,
      code: isCredentials ? error.code : errorCode(error),
      message,
    });
  }
}

/**
 * What was looked at. That a table was filled without a break is the user's word, which every run takes anew: kept, it
 * would outlive the word, and logs of that time would never be read.
 */
function coverageToKeep(answers: readonly SourceAnswer[]): Coverage[] {
  const looked = answers.filter(({ facts }) => facts.type !== 'dynamodb');
  return mergeCoverage(...looked.map(({ coverage }) => coverage));
}

function sessionsOf(answers: readonly SourceAnswer[]): SwitchFacts['sessions'] {
  const ledger = new SwitchLedger();
  for (const { sessions } of answers) for (const session of sessions) ledger.addSession(session);
  return ledger.sessions();
}

async function readHistory(store: HistoryStore | undefined, errors: CollectError[]): Promise<SwitchHistory> {
  try {
    return (await store?.read()) ?? EMPTY_HISTORY;
  } catch (error) {
    errors.push(historyFailure('read-history', error));
    return EMPTY_HISTORY;
  }
}

/** Returns the whole history as the store now has it; undefined where there is none, or it could not be kept. */
async function saveHistory(
  store: HistoryStore | undefined,
  learned: SwitchHistory,
  errors: CollectError[],
): Promise<SwitchHistory | undefined> {
  try {
    return await store?.merge(learned);
  } catch (error) {
    const failure = historyFailure('save-history', error);
    // What keeps it from being read keeps it from being written; once is enough.
    if (errors.every(({ message }) => message !== failure.message)) errors.push(failure);
    return undefined;
  }
}

function historyFailure(operation: string, error: unknown): CollectError {
  const isKnown = error instanceof HistoryError || error instanceof CredentialsError;
  return {
    operation,
    code: isKnown ? error.code : 'HistoryFailed',
    message: `history of role switches: ${wordsOf(error)}`,
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
