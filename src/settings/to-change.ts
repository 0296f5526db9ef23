/** The parts of the config about pull requests as plain readonly settings. */
import type { ChangeSettings, CommentSettings } from '../model/settings.ts';
import type { Config } from './schema.ts';

export function changeSettings(changes: Config['changes']): ChangeSettings {
  const analyzer = changes['access-analyzer'];
  return {
    include: changes.include,
    exclude: changes.exclude,
    terraformPlans: changes['terraform-plan'].map((plan) => {
      const { path, directory = directoryOf(path) } = typeof plan === 'string' ? { path: plan } : plan;
      return { path, directory: tidy(directory) };
    }),
    synthesized: changes.synthesized.map(({ after, before }) => ({
      after: tidy(after),
      ...(before !== undefined && { before: tidy(before) }),
    })),
    map: changes.map.map(({ file, address, entity }) => ({
      ...{ file, entity },
      ...(address !== undefined && { address }),
    })),
    parameters: changes.parameters,
    usage: changes.usage,
    allowPullRequestTarget: changes['allow-pull-request-target'],
    accessAnalyzer: {
      validatePolicy: analyzer['validate-policy'],
      noNewAccess: analyzer['no-new-access'],
      accessNotGranted: analyzer['access-not-granted'],
      noPublicAccess: analyzer['no-public-access'],
    },
  };
}

export function commentSettings({ when, key }: Config['comment']): CommentSettings {
  return { when, ...(key !== undefined && { key }) };
}

function directoryOf(path: string): string {
  return path.split(/[/\\]/).slice(0, -1).join('/');
}

/** `./infra/` is `infra`; the root is the empty text. */
function tidy(directory: string): string {
  return directory
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
