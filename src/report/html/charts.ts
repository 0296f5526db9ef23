/** The charts of the page: what was found, how old access is, how long ago people switched role, and the trend. */
import type { TrendPoint } from '../../model/issue.ts';
import type { JudgedSwitchRole, Judgement } from '../../model/judgement.ts';
import { SEVERITIES } from '../../model/settings.ts';
import type { ReportInput } from '../input.ts';
import { count, day, number } from '../phrase.ts';
import { type Bar, barChart, card, legend, seriesChart, stackChart } from './chart.ts';
import { type Html, html, NOTHING } from './markup.ts';
import { AGES, type Tally } from './tally.ts';

/** Runs that the trend shows; a year of weekly ones. */
const POINTS = 53;

export function charts(input: ReportInput, tally: Tally, trend: readonly TrendPoint[]): Html {
  return html`<section aria-labelledby="charts"><h2 id="charts" class="unseen">Charts</h2><div class="charts">
${severityChart(tally)}${accessChart(input.judgement, tally)}${switchChart(input.judgement.switchRole)}${trendChart(trend)}</div></section>
`;
}

function severityChart({ bySeverity, byStatus }: Tally): Html {
  const rows = SEVERITIES.map((severity) => {
    const { new: fresh, known, exempt } = bySeverity[severity];
    const parts: Bar[] = [
      { title: 'new', value: fresh, tone: severity },
      { title: 'known', value: known, tone: `${severity} known` },
      { title: 'exempt', value: exempt, tone: 'exempt' },
    ];
    const told = parts.filter(({ value, title }) => value > 0 || title === 'new');
    return {
      title: severity,
      note: told.map(({ title, value }) => `${number(value)} ${title}`).join(' · '),
      parts,
    };
  });
  const text = `Findings by severity. ${rows.map(({ title, note }) => `${title}: ${note}`).join('. ')}.`;
  const tones = [
    { title: 'new', tone: 'high' },
    ...(byStatus.known > 0 ? [{ title: 'known from the baseline', tone: 'high known' }] : []),
    ...(byStatus.exempt > 0 ? [{ title: 'exempt', tone: 'exempt' }] : []),
  ];
  return card(
    'Findings by severity',
    'Only new findings count for the verdict.',
    stackChart(rows, text),
    tones.length > 1 ? legend(tones) : NOTHING,
  );
}

function accessChart({ snapshot }: Judgement, { accessAges: { buckets, never } }: Tally): Html {
  const all = buckets.reduce((sum, value) => sum + value, never);
  if (all === 0) return NOTHING;
  const bars: Bar[] = [
    ...AGES.map(({ title, to }, at) => ({
      title,
      value: buckets[at] ?? 0,
      tone: to <= 90 ? 'calm' : to <= 180 ? 'mild' : 'strong',
    })),
    { title: 'never', value: never, tone: 'strong' },
  ];
  return card(
    'Age of access',
    `Days since the last use of ${count(all, 'service')} granted to roles and users, counted to ${day(snapshot.collectedAt)}.`,
    barChart(bars, described('Services by days since their last use', bars)),
    NOTHING,
  );
}

function switchChart(switchRole: JudgedSwitchRole | undefined): Html {
  const users = switchRole?.users ?? [];
  if (users.length === 0) return NOTHING;
  const values = AGES.map(() => 0);
  let [never, young, unknown] = [0, 0, 0];
  for (const { status, ageDays } of users) {
    const at = ageDays === null ? -1 : AGES.findIndex(({ to }) => ageDays <= to);
    if (status === 'unknown') unknown += 1;
    else if (at >= 0) values[at] = (values[at] ?? 0) + 1;
    else if (status === 'new') young += 1;
    else never += 1;
  }
  const threshold = switchRole?.thresholdDays ?? 0;
  const bars: Bar[] = [
    ...AGES.map(({ title, to }, at) => ({
      title,
      value: values[at] ?? 0,
      tone: to <= threshold ? 'calm' : 'strong',
    })),
    { title: 'never', value: never, tone: 'strong' },
    ...(young > 0 ? [{ title: 'new', value: young, tone: 'calm' }] : []),
    ...(unknown > 0 ? [{ title: 'unknown', value: unknown, tone: 'mild' }] : []),
  ];
  return card(
    'Role switching',
    `Days since the last role switch of ${count(users.length, 'user')} who may switch.${young > 0 ? ' New: no known switch, and too new to tell.' : ''}`,
    barChart(bars, described('Users by days since their last role switch', bars)),
    NOTHING,
  );
}

function trendChart(trend: readonly TrendPoint[]): Html {
  if (trend.length < 2) return NOTHING;
  const points = trend.slice(-POINTS).map(({ at, counts }) => ({
    title: day(at),
    note: '',
    parts: [...SEVERITIES].reverse().map((severity) => ({
      title: severity,
      value: counts[severity],
      tone: severity,
    })),
  }));
  const total = (counts: TrendPoint['counts']) => SEVERITIES.reduce((sum, each) => sum + counts[each], 0);
  const [first, last] = [trend.slice(-POINTS)[0], trend.at(-1)];
  const words =
    first === undefined || last === undefined
      ? ''
      : `From ${count(total(first.counts), 'finding')} on ${day(first.at)} to ${number(total(last.counts))} on ${day(last.at)}.`;
  return card(
    'Trend',
    words,
    seriesChart(points, `New findings by severity over ${count(points.length, 'run')}. ${words}`),
    legend(SEVERITIES.map((severity) => ({ title: severity, tone: severity }))),
  );
}

function described(what: string, bars: readonly Bar[]): string {
  return `${what}. ${bars.map(({ title, value }) => `${title}: ${number(value)}`).join(', ')}.`;
}
