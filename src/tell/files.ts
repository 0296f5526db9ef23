/** The report files, and the baseline where it is asked for: each written whole or not at all. */
import { join } from 'node:path';
import { UnwrittenFile } from '../failure.ts';
import { insideWorkspace, writeWhole } from '../files/write.ts';
import type { TrendPoint } from '../model/issue.ts';
import type { OutputName } from '../model/outputs.ts';
import type { ReportFormat } from '../model/settings.ts';
import type { ReportInput } from '../report/input.ts';
import type { TellPorts } from './ports.ts';

export interface ReportFile {
  /** Relative to the workspace. */
  readonly path: string;
  /** The output that names the file; the baseline has none. */
  readonly output?: OutputName;
  /** @throws UnwrittenFile */
  write(): Promise<void>;
}

type Pieces = Iterable<string>;
type Render = (input: ReportInput, trend: readonly TrendPoint[]) => Promise<Pieces>;

/** Loaded when they are needed, for a run may want none of them. */
const RENDERERS: Readonly<Record<'json' | ReportFormat, Render>> = {
  json: async (input) => (await import('../report/json.ts')).reportJson(input),
  html: async (input, trend) => (await import('../report/html/index.ts')).reportHtml(input, { trend }),
  sarif: async (input) => (await import('../report/sarif.ts')).reportSarif(input),
  csv: async (input) => (await import('../report/csv.ts')).reportCsv(input),
};

/** @param trend what the issue told of earlier runs; empty where none is kept */
export function reportFiles(
  input: ReportInput,
  trend: readonly TrendPoint[],
  { workspace, baseline, finishedAt }: TellPorts,
): readonly ReportFile[] {
  const { reportDirectory, reportFormats, gate } = input.settings;
  const file = (path: string, setting: string, pieces: () => Promise<Pieces>) =>
    plannedFile(path, setting, { workspace }, pieces);
  const reports = (['json', ...reportFormats] as const).map((format) => ({
    ...file(join(reportDirectory, `report.${format}`), 'report-directory', () =>
      RENDERERS[format](input, trend),
    ),
    output: `report-${format}` as const,
  }));
  if (gate.saveBaseline === undefined) return reports;
  const baselineFile = file(gate.saveBaseline, 'save-baseline', async () => {
    const { baselineText } = await import('../report/baseline.ts');
    return baselineText(input.judgement, baseline, finishedAt);
  });
  return [...reports, baselineFile];
}

/** @param setting the one that says where the file goes */
export function plannedFile(
  path: string,
  setting: string,
  { workspace }: Pick<TellPorts, 'workspace'>,
  pieces: () => Promise<Pieces>,
): ReportFile {
  return {
    path,
    write: async () => {
      try {
        await writeWhole(await insideWorkspace(workspace, path), await pieces());
      } catch (error) {
        throw new UnwrittenFile(path, setting, error);
      }
    },
  };
}
