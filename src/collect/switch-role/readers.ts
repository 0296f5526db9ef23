/** The sources of role switches. What reads one is loaded only where it is configured. */
import type { SourceType } from '../../model/switch-role.ts';
import type { ReadSource } from './source.ts';

export type Readers = { readonly [Type in SourceType]: () => Promise<ReadSource<Type>> };

export const READERS: Readers = {
  'cloudtrail-events': async () => (await import('./event-history.ts')).readEventHistory,
  s3: async () => (await import('./trail-bucket.ts')).readTrailBucket,
  athena: async () => (await import('./athena-source.ts')).readAthena,
  dynamodb: async () => (await import('./switch-table.ts')).readSwitchTable,
  files: async () => (await import('./trail-files.ts')).readTrailFiles,
};
