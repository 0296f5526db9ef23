/** The parts of the config about role switches and Slack as plain settings. */
import type { HistorySettings, SlackSettings, SwitchRoleSettings, SwitchSource } from '../model/settings.ts';
import { SWITCH_EVENT_NAMES } from '../model/switch-role.ts';
import type { Config } from './schema.ts';

type SwitchRoleConfig = Config['switch-role'];

export function switchRoleSettings(config: SwitchRoleConfig): SwitchRoleSettings {
  const unusedDays = config['unused-days'];
  return {
    unusedDays,
    lookBackDays: config['look-back-days'] ?? unusedDays,
    eventNames: SWITCH_EVENT_NAMES.filter((name) => config['event-names'].includes(name)),
    sources: config.sources.map(toSource),
    ...(config.history && { history: toHistory(config.history) }),
    users: config.users,
  };
}

function toSource(source: SwitchRoleConfig['sources'][number]): SwitchSource {
  switch (source.type) {
    case 'cloudtrail-events':
      return { type: source.type, ...(source.regions && { regions: source.regions }) };
    case 's3':
      return {
        type: source.type,
        bucket: source.bucket,
        prefix: source.prefix.replace(/^\/+|\/+$/g, ''),
        ...place(source),
        ...logs(source),
      };
    case 'athena': {
      const { type, catalog, database, table, workgroup, 'output-location': outputLocation } = source;
      return {
        type,
        catalog,
        database,
        table,
        workgroup,
        ...(outputLocation && { outputLocation }),
        ...place(source),
        ...logs(source),
      };
    }
    case 'dynamodb': {
      const { type, table, accounts, 'filled-since': filledSince } = source;
      return {
        type,
        table,
        ...place(source),
        ...(filledSince && { filledSince }),
        ...(accounts && { accounts: accounts.map(String) }),
      };
    }
    case 'files': {
      const { type, paths, regions } = source;
      return { type, paths, ...(regions && { regions }) };
    }
  }
}

function toHistory(history: NonNullable<SwitchRoleConfig['history']>): HistorySettings {
  if (history.store !== 'dynamodb') return history;
  return { store: history.store, table: history.table, ...place(history) };
}

interface Located {
  readonly region?: string | undefined;
  readonly 'role-arn'?: string | undefined;
}

function place({ region, 'role-arn': roleArn }: Located) {
  return { ...(region && { region }), ...(roleArn && { roleArn }) };
}

interface Logged {
  readonly accounts?: 'all' | readonly (string | number)[] | undefined;
  readonly regions?: readonly string[] | undefined;
}

function logs({ accounts, regions }: Logged) {
  return {
    ...(accounts && { accounts: accounts === 'all' ? accounts : accounts.map(String) }),
    ...(regions && { regions }),
  };
}

export function slackSettings(slack: Config['slack']): SlackSettings {
  const { 'icon-emoji': iconEmoji, 'icon-url': iconUrl } = slack;
  const { repeat, username, 'text-none': textNone, 'text-some': textSome } = slack;
  return {
    repeat,
    ...(username && { username }),
    ...(iconEmoji && { iconEmoji }),
    ...(iconUrl && { iconUrl }),
    ...(textNone && { textNone }),
    ...(textSome && { textSome }),
  };
}
