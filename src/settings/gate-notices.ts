/** What whoever set up the check of a pull request may take to do something that it does not do. */
import type { Notice } from '../model/judgement.ts';
import type { Settings } from '../model/settings.ts';
import type { InputName, Inputs } from './inputs.ts';
import { shownPath } from './shown.ts';

export interface GateSetup {
  readonly settings: Pick<Settings, 'issue'>;
  readonly inputs: Inputs;
  /** Where the config file is looked for, relative to the root of the repository. */
  readonly configPath: string;
  /** Paths of all files that the pull request changes. */
  readonly changed: readonly string[];
}

/** What only an audit does. In a config file, which may serve both, they are no mistake; in the step of the gate they are. */
const OF_AUDITS: readonly (readonly [InputName, string])[] = [
  ['save-snapshot', 'keeps no facts'],
  ['save-baseline', 'writes no baseline'],
  ['open-issue', 'opens no issue'],
];

export function gateNotices({ settings, inputs, configPath, changed }: GateSetup): readonly Notice[] {
  const idle = OF_AUDITS.filter(
    ([name]) => inputs[name] !== undefined && (name !== 'open-issue' || settings.issue.open),
  );
  return [
    ...(changed.includes(configPath)
      ? [
          {
            code: 'config-file-changed',
            message: `This pull request changes ${shownPath(configPath)}, and is judged by the settings of the base branch: what it changes there holds after the merge only, and no mistake in it is told before.`,
          },
        ]
      : []),
    ...idle.map(([name, does]) => ({
      code: 'input-of-audits',
      message: `The input ${name} does nothing here: the check of a pull request ${does}. It belongs to a run that audits the account.`,
    })),
  ];
}
