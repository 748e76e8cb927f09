import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      dataFolder: resolve('./var'),
      port: 4173,
      host: '127.0.0.1',
      fetches: true,
    });
  });

  it('takes what the environment says', () => {
    const config = readConfig({
      CLAIMBENCH_DATA: '/data',
      PORT: '0',
      HOST: '::1',
      CLAIMBENCH_FETCH: 'off',
    });
    expect(config).toEqual({ dataFolder: resolve('/data'), port: 0, host: '::1', fetches: false });
  });

  it.each([
    ['PORT', '', /whole number/],
    ['PORT', 'http', /not "http"/],
    ['PORT', '65536', /65535/],
    ['PORT', '-1', /whole number/],
    ['PORT', '80.5', /whole number/],
    ['HOST', '0.0.0.0', /this machine only/],
    ['HOST', '192.168.0.4', /not "192.168.0.4"/],
    ['HOST', '', /this machine only/],
    ['CLAIMBENCH_DATA', ' ', /folder/],
    ['CLAIMBENCH_FETCH', 'no', /on or off/],
  ])('refuses %s=%j', (name, value, reason) => {
    expect(() => readConfig({ [name]: value })).toThrow(reason);
  });

  it('names every wrong value at once', () => {
    expect(() => readConfig({ PORT: 'x', HOST: 'y' })).toThrow(/PORT.*\n.*HOST/);
  });
});
