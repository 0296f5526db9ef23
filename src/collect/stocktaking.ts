/** The stocktaking of role switching as a part of the run: who is asked about, by which ways, and what is kept. */
import type { CallCounts } from '../aws/caller.ts';
import type { Clock } from '../aws/clock.ts';
import type { Settings } from '../model/settings.ts';
import type { AccountSnapshot, CollectError } from '../model/snapshot.ts';
import type { HistoryStore, StockUser, SwitchFacts } from '../model/switch-role.ts';
import type { Entrances } from './entrances.ts';
import type { KeptHistory } from './switch-role/index.ts';
import type { Entrance } from './switch-role/source.ts';

export interface StocktakingPorts {
  readonly clock: Clock;
  readonly tool: { readonly name: string; readonly version: string };
  /** The directory that relative paths start from. */
  readonly workspace: string;
  /** Whom the stocktaking of role switching is about. */
  readonly stock: (accounts: readonly AccountSnapshot[]) => readonly StockUser[];
  /** Where the history of role switches is kept, unless that is in AWS. */
  readonly history?: HistoryStore;
  /** Whether the history is wanted without a stocktaking too, for what was told in Slack. */
  readonly wantsTold?: boolean;
  readonly debug: (message: string) => void;
  readonly info: (message: string) => void;
}

export interface Ways {
  /** Into the audited accounts, as far as they could be entered. */
  readonly accounts: readonly Entrance[];
  readonly further: Entrances;
  readonly counts: CallCounts;
}

export interface TakenStock {
  /** Absent: no source is configured, so there was no stocktaking. */
  readonly facts?: SwitchFacts;
  readonly errors: readonly CollectError[];
  /** Absent: none is kept, or it can't be. */
  readonly history?: KeptHistory;
}

/** Undefined where no source is configured and the history is not wanted either. */
export async function takeStock(
  settings: Settings,
  accounts: readonly AccountSnapshot[],
  collectedAt: string,
  ways: Ways,
  ports: StocktakingPorts,
): Promise<TakenStock | undefined> {
  if (settings.switchRole.sources.length === 0) {
    return ports.wantsTold === true ? historyAlone(settings, ways.further, ports) : undefined;
  }
  const { collectSwitches } = await import('./switch-role/index.ts');
  const { clock, tool, workspace, debug, info } = ports;
  const history = ports.history ?? (await historyInAws(settings, ways.further, ports));
  return collectSwitches(settings.switchRole, {
    ...{ clock, tool, workspace, debug, info, collectedAt },
    counts: ways.counts,
    accounts: ways.accounts,
    enter: (roleArn) => ways.further.enter(roleArn),
    users: ports.stock(accounts),
    ...(history && { history }),
  });
}

/** For Slack alone. No verdict hangs on it, so a failure is no more than a line of the log. */
async function historyAlone(
  settings: Settings,
  ways: Entrances,
  ports: StocktakingPorts,
): Promise<TakenStock | undefined> {
  const store = ports.history ?? (await historyInAws(settings, ways, ports));
  if (store === undefined) return undefined;
  try {
    return { errors: [], history: { store, content: await store.read() } };
  } catch (error) {
    ports.info(
      `The history of role switches could not be read: ${error instanceof Error ? error.message : error}`,
    );
    return undefined;
  }
}

async function historyInAws(
  { switchRole: { history } }: Settings,
  ways: Entrances,
  { clock, tool }: StocktakingPorts,
): Promise<HistoryStore | undefined> {
  if (history?.store !== 'dynamodb') return undefined;
  const { historyTable } = await import('./switch-role/history-table.ts');
  try {
    return historyTable(history, await ways.enter(history.roleArn), { clock, tool });
  } catch (error) {
    // Told where it is read; the facts of the run do not wait for it.
    const fail = () => Promise.reject(error);
    return { name: `table ${history.table}`, read: fail, merge: fail };
  }
}
