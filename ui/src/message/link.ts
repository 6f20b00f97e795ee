/** The ways a text can leave the book: which app opens for a channel, and whether it takes the text along. */
import type { ChannelKind, ChannelRow, ContactHow } from '../api.gen';
import { t } from '../words';

export type Link = {
  key: string;
  /** “Viber”, “SMS”. */
  label: string;
  /** As it was typed. */
  number: string;
  url: string;
  /** `text`: the app gets the text. `paste`: it opens only, the text is copied first. `call`: nothing is written. */
  carries: 'text' | 'paste' | 'call';
  /** As which contact it is written down. */
  how: ContactHow;
};

/** In the order she can be written to; channels that no app opens (Instagram, Signal) are left to Copy. */
export function linksOf(channels: ChannelRow[], text: string): Link[] {
  const links: Link[] = [];
  for (const channel of channels) {
    for (const { label, url, carries } of openings(channel, encodeURIComponent(text))) {
      if (!links.some((known) => known.url === url)) links.push({ key: url.split('?')[0] + label, label, number: channel.typed, url, carries, how: howOf(channel.kind, carries) });
    }
  }
  // A call is the last resort of a written text.
  return [...links.filter((link) => link.carries !== 'call'), ...links.filter((link) => link.carries === 'call')];
}

function howOf(kind: ChannelKind, carries: Link['carries']): ContactHow {
  if (carries === 'call') return 'call';
  if (kind === 'phone') return 'sms';
  return kind === 'whatsapp' || kind === 'viber' || kind === 'telegram' || kind === 'email' ? kind : 'other';
}

/** What opens for one channel; `body` is the text, ready for an address. */
function openings({ kind, normal }: ChannelRow, body: string): Pick<Link, 'label' | 'url' | 'carries'>[] {
  // A number in Telegram is kept as it was typed.
  const [, digits = null] = /^\+(\d{6,15})$/.exec(normal.replace(/[\s().-]/g, '')) ?? [];
  switch (kind) {
    case 'phone':
      if (!digits) return [];
      return [
        { label: t('message-sms'), url: `sms:+${digits}?body=${body}`, carries: 'text' },
        { label: t('message-call'), url: `tel:+${digits}`, carries: 'call' },
      ];
    case 'whatsapp':
      return digits ? [{ label: name(kind), url: `whatsapp://send?phone=${digits}&text=${body}`, carries: 'text' }] : [];
    case 'viber':
      // Viber forwards a text to someone who is then looked for; opening her chat is surer, the text is pasted there.
      return digits ? [{ label: name(kind), url: `viber://chat?number=%2B${digits}`, carries: 'paste' }] : [];
    case 'telegram':
      if (digits) return [{ label: name(kind), url: `tg://resolve?phone=${digits}&text=${body}`, carries: 'text' }];
      return /^\w{4,32}$/.test(normal) ? [{ label: name(kind), url: `tg://resolve?domain=${normal}&text=${body}`, carries: 'text' }] : [];
    case 'email':
      return normal.includes('@') ? [{ label: name(kind), url: `mailto:${encodeURI(normal)}?body=${body}`, carries: 'text' }] : [];
    default:
      return [];
  }
}

function name(kind: ChannelKind): string {
  return t(`client-channel-${kind}`);
}
