/** Settings by which one file would take the place of another: each file that a run writes is its own. */
import { join, normalize, sep } from 'node:path';
import { REPORT_FORMATS } from '../model/settings.ts';
import type { Problem } from './config-error.ts';
import { type Layer, type Path, placeIn } from './layer.ts';
import type { Config } from './schema.ts';
import { shownText } from './shown.ts';

interface RunFile {
  /** The setting that tells where it is. */
  readonly key: Path;
  /** As it was given, relative to the workspace. */
  readonly given: string;
  /** Normalized. */
  readonly path: string;
  readonly name: string;
  readonly isWritten: boolean;
  readonly allowed: string;
}

const OWN = 'a file of its own';
const BASELINE = ['gate', 'baseline'];
const SAVED_BASELINE = ['gate', 'save-baseline'];

/**
 * What one run writes and reads: of two that clash the one that stands first here is named as the problem.
 * @param configFile relative to the workspace; null when there is none
 */
export function fileContradictions(
  layers: readonly Layer[],
  config: Config,
  configFile: string | null,
): Problem[] {
  const files = filesOf(config, configFile);
  return files.flatMap((file, at) => {
    const problems = files.slice(at + 1).flatMap((other) => {
      const what = clash(file, other);
      return what === undefined ? [] : [{ ...placeIn(layers, file.key), what, allowed: file.allowed }];
    });
    return problems.slice(0, 1);
  });
}

function filesOf({ gate, snapshot, report, 'switch-role': { history } }: Config, configFile: string | null) {
  const files: RunFile[] = [];
  const add = (
    key: Path,
    given: string | null | undefined,
    name: string,
    isWritten: boolean,
    allowed = OWN,
  ) => {
    if (typeof given !== 'string') return;
    files.push({ key, given, path: normalize(given), name, isWritten, allowed });
  };
  const ownBaseline = `${OWN}, mostly that of gate.baseline`;
  const formats = ['json', ...REPORT_FORMATS.filter((format) => report.formats.includes(format))];
  // Facts that are judged anew are not kept again, and with them no history is; see `setAside`.
  const collects = snapshot.from === undefined;
  const historyPath = collects && history?.store === 'file' ? history.path : null;
  add(SAVED_BASELINE, gate['save-baseline'], 'the file of gate.save-baseline', true, ownBaseline);
  add(['switch-role', 'history', 'path'], historyPath, 'the file of switch-role.history', true);
  add(['snapshot', 'save'], collects ? snapshot.save : null, 'the file of snapshot.save', true);
  add(BASELINE, gate.baseline, 'the file of gate.baseline', false);
  add(['snapshot', 'from'], snapshot.from, 'the file of snapshot.from', false);
  for (const format of formats) {
    add(['report', 'directory'], join(report.directory, `report.${format}`), 'a report', true);
  }
  add([], configFile, 'the config file', false);
  return files;
}

/** What is wrong with the path of `file` as long as `other` is there; undefined: nothing. */
function clash(file: RunFile, other: RunFile): string | undefined {
  if (!file.isWritten && !other.isWritten) return undefined;
  const found = `found ${shownText(file.given)}`;
  if (file.path === other.path) {
    // A baseline is written anew where it was read.
    const isRenewed = file.key === SAVED_BASELINE && other.key === BASELINE;
    return isRenewed ? undefined : `${found}, which is ${other.name} too`;
  }
  if (file.path.startsWith(other.path + sep)) return `${found}, as if ${other.name} were a directory`;
  if (other.path.startsWith(file.path + sep))
    return `${found}, which is a directory with ${other.name} in it`;
  return undefined;
}
