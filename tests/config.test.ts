import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../src/config.ts';

describe('the public address', () => {
  it.each([
    ['is where the server listens', {}, 'http://127.0.0.1:4000'],
    ['follows host and port', { HOST: '::1', PORT: '4001' }, 'http://[::1]:4001'],
    [
      'is the one that is set, without a final slash',
      { ZEREN_URL: 'https://zeren.example/graph/' },
      'https://zeren.example/graph',
    ],
  ])('%s', (_what, environment, expected) => {
    expect(readConfig(environment).publicUrl).toBe(expected);
  });

  it.each(['zeren.example', 'ftp://zeren.example', 'https://zeren.example/?a=b', 'https://', 'https://a b'])(
    'cannot be %s',
    (url) => {
      expect(() => readConfig({ ZEREN_URL: url })).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      );
    },
  );
});
