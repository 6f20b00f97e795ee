/** How a client can be reached: each number or name once, with every way it can be used. */
import type { ChannelRow } from '../api.gen';
import { t } from '../words';

export type Way = {
  /** As it was typed. */
  number: string;
  /** “Phone”, “WhatsApp”. */
  kinds: string[];
  label: string;
  consent: ChannelRow['consent'];
};

/** A number she wants to be called on but not written to stays apart: each with its own leave. */
export function waysOf(channels: ChannelRow[]): Way[] {
  const ways = new Map<string, Way>();
  for (const { kind, typed, normal, label, consent } of channels) {
    // Spaces and signs make no other number.
    const key = [(normal || typed).replace(/[^\p{L}\p{N}@+]/gu, '').toLowerCase(), label, consent].join('\n');
    const way = ways.get(key) ?? { number: typed, kinds: [], label, consent };
    const name = t(`client-channel-${kind}`);
    if (!way.kinds.includes(name)) way.kinds.push(name);
    ways.set(key, way);
  }
  return [...ways.values()];
}
