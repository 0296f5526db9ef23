import { describe, expect, it } from 'vitest';
import { isBesideLogs, keyParts, logName, logsRoot } from '../../../../src/collect/switch-role/trail-keys.ts';

describe('The name of a log file', () => {
  it.each([
    ['111122223333_CloudTrail_us-east-2_20150801T0210Z_Mu0KsOhtH1ar15ZZ.json.gz', 'us-east-2'],
    ['111122223333_CloudTrail_us-gov-west-1_20150801T0210Z_Mu0KsOhtH1ar15ZZ.json.gz', 'us-gov-west-1'],
    ['111122223333_CloudTrail_ap-southeast-3_20150801T0210Z_Mu0KsOhtH1ar15ZZ.json', 'ap-southeast-3'],
  ])('%s tells account, Region and time of delivery', (name, region) => {
    expect(logName(name)).toEqual({
      accountId: '111122223333',
      region,
      deliveredAt: '2015-08-01T02:10:00.000Z',
    });
  });

  it.each([
    [
      'of a day that does not exist',
      '111122223333_CloudTrail_us-east-2_20150230T0210Z_Mu0KsOhtH1ar15ZZ.json.gz',
    ],
    [
      'of an hour that does not exist',
      '111122223333_CloudTrail_us-east-2_20150801T2510Z_Mu0KsOhtH1ar15ZZ.json.gz',
    ],
    ['of a digest', '111122223333_CloudTrail-Digest_us-east-2_trail_us-east-2_20150801T021000Z.json.gz'],
    [
      'with something before it',
      'copy-111122223333_CloudTrail_us-east-2_20150801T0210Z_Mu0KsOhtH1ar15ZZ.json.gz',
    ],
    ['with another ending', '111122223333_CloudTrail_us-east-2_20150801T0210Z_Mu0KsOhtH1ar15ZZ.json.gz.bak'],
  ])('%s is none', (_, name) => {
    expect(logName(name)).toBeUndefined();
  });
});

describe('What CloudTrail keeps beside its logs', () => {
  it.each([
    'AWSLogs/111122223333/CloudTrail-Digest/us-east-1/2026/11/20/x.json.gz',
    'AWSLogs/111122223333/CloudTrail-Insight/us-east-1/2026/11/20/x.json.gz',
    'AWSLogs/111122223333/CloudTrail-NetworkActivity/us-east-1/2026/11/20/x.json.gz',
    'kept/111122223333_CloudTrail-Digest_us-east-1_trail_us-east-1_20261120T101010Z.json.gz',
  ])('%s is known by its folder or its name', (path) => {
    expect(isBesideLogs(path)).toBe(true);
  });

  it.each([
    'CloudTrail-Logs/AWSLogs/111122223333/CloudTrail/us-east-1/2026/11/20/x.json.gz',
    'CloudTrail-Digest/kept.json',
    'AWSLogs/CloudTrail-Logs/x.json.gz',
    'CloudTrail-Logs/AWSLogs/o-exampleorg1/111122223333/CloudTrail/us-east-1/2026/11/20/x.json.gz',
  ])('is not %s, for people call their folders as they like', (path) => {
    expect(isBesideLogs(path)).toBe(false);
  });

  it('lies below the folder of an organization too', () => {
    const root = 'CloudTrail-Logs/AWSLogs/o-exampleorg1/111122223333';
    expect(isBesideLogs(`${root}/CloudTrail-Digest/us-east-1/2026/11/20/x.json.gz`)).toBe(true);
  });

  it('is not the logs themselves', () => {
    expect(
      isBesideLogs(
        'AWSLogs/111122223333/CloudTrail/us-east-1/2026/11/20/111122223333_CloudTrail_us-east-1.json',
      ),
    ).toBe(false);
  });
});

describe('A key below the folder of a Region', () => {
  it('has a day and a name', () => {
    expect(keyParts('2026/11/20/a.json.gz')).toEqual({ day: '2026-11-20', name: 'a.json.gz' });
    expect(keyParts('2026/11/20/more/a.json.gz')).toEqual({ day: '2026-11-20', name: 'more/a.json.gz' });
    expect(keyParts('readme.txt')).toEqual({ day: undefined, name: 'readme.txt' });
  });

  it('lies below AWSLogs/, which a prefix may precede', () => {
    expect(logsRoot('')).toBe('AWSLogs/');
    expect(logsRoot('a/b')).toBe('a/b/AWSLogs/');
  });
});
