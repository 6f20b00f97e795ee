/** A number that serves several ways stands once. */
import { beforeEach, expect, it } from 'vitest';
import type { ChannelKind, ChannelRow } from '../api.gen';
import { setLanguage } from '../words';
import { waysOf } from './reach';

const way = (kind: ChannelKind, typed: string, more: Partial<ChannelRow> = {}): ChannelRow => ({
  id: kind, kind, typed, normal: typed, label: '', consent: 'yes', ...more,
});

beforeEach(() => setLanguage('en'));

it('with every way to use it', () => {
  const ways = waysOf([
    way('phone', '095 555 0133', { normal: '+385955550133' }),
    way('instagram', '@maria'),
    way('whatsapp', '+385 95 555 0133'),
  ]);
  expect(ways.map(({ number, kinds }) => [number, kinds])).toEqual([
    ['095 555 0133', ['Phone', 'WhatsApp']],
    ['@maria', ['Instagram']],
  ]);
});

it('unless she allowed one of them and not the other, or one is somebody else’s', () => {
  expect(waysOf([way('phone', '+385 95 555 0133'), way('viber', '+385 95 555 0133', { consent: 'no' })])).toHaveLength(2);
  expect(waysOf([way('phone', '+385 95 555 0133'), way('viber', '+385 95 555 0133', { label: 'mother’s' })])).toHaveLength(2);
});
