/** What the renderers of a pull request are given. They decide nothing. */
import type { ChangeJudgement } from '../../model/pull-request.ts';
import type { Settings } from '../../model/settings.ts';
import type { RunInfo } from '../input.ts';

export interface ChangeReportInput {
  readonly judgement: ChangeJudgement;
  readonly settings: Settings;
  readonly run: RunInfo;
}
