/** What a client reads: the right words for her language and for how she is spoken to, and the app that takes them. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChannelRow } from '../api.gen';
import { setLanguage } from '../words';
import { linksOf } from './link';
import { filled, messageTo, unmarked, type News, type Reader, type Writer } from './message';

const WRITER: Writer = { business: 'Studio Maja', currency: 'EUR', language: 'en', today: '2026-03-12' };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const write = (reader: Partial<Reader>, news: News, writer: Partial<Writer> = {}) =>
  plain(messageTo({ name: 'Ana Jurić', address_form: '', language: '', ...reader }, news, { ...WRITER, ...writer }).text);

const MOVED: News = { kind: 'moved', was: '2026-03-12T14:00', at: '2026-03-13T15:00' };
const MASTER: News = { kind: 'master', at: '2026-03-13T15:00', master: 'Olena' };
const CANCELLED: News = { kind: 'cancelled', was: '2026-03-12T14:00' };
const PRICE: News = { kind: 'price', at: '2026-03-20T11:00', services: ['Full set'], was: 4000, price: 4550 };
const HOURS: News = { kind: 'hours', at: '2026-03-20T18:30' };
const CONFIRM: News = { kind: 'confirm', at: '2026-03-13T11:00', services: ['Lash fill', 'Brows'] };
const GAP: News = { kind: 'gap', at: '2026-03-12T12:15', services: ['Brows'] };

describe('a text for a client', () => {
  // The screen is English throughout: her words do not follow it.
  beforeEach(() => setLanguage('en'));

  const informal = { address_form: 'informal', language: 'ru', name: 'Светлана Л.' } as const;
  const formal = { address_form: 'formal', language: 'ru', name: 'Светлана Л.' } as const;
  it.each<[string, Partial<Reader>, News, string[], RegExp]>([
    ['moved, ты', informal, MOVED, ['Привет, Светлана!', 'твой визит', 'пятница, 13 марта, 15:00', '(было: четверг, 12 марта, 14:00)'], /ваш|вам/],
    ['moved, вы', formal, MOVED, ['Здравствуйте, Светлана!', 'ваш визит', 'пятница, 13 марта, 15:00'], /тво|тебе/],
    ['other master, ты', informal, MASTER, ['Привет, Светлана!', 'Твой визит пятница, 13 марта, 15:00 проведёт Olena'], /ваш|вам/i],
    ['other master, вы', formal, MASTER, ['Здравствуйте, Светлана!', 'Ваш визит', 'Olena'], /тво|тебе/i],
    ['other master, informal', { address_form: 'informal' }, MASTER, ['Hi Ana,', 'your visit Friday 13 March, 15:00 will be with Olena'], /Hello/],
    ['other master, formal', { address_form: 'formal' }, MASTER, ['Hello Ana,', 'Please tell us'], /Hi /],
    ['called off, ты', informal, CANCELLED, ['твой визит: четверг, 12 марта, 14:00', 'Подобрать тебе'], /ваш|вам/],
    ['called off, вы', formal, CANCELLED, ['ваш визит: четверг, 12 марта, 14:00', 'Предложить вам'], /тво|тебе/],
    ['price, ты', informal, PRICE, ['Твой визит', 'Full set, 45,50 € вместо 40,00 €'], /ваш|вам/],
    ['price, вы', formal, PRICE, ['Ваш визит', 'Full set, 45,50 € вместо 40,00 €'], /тво|тебе/],
    ['hours, ты', informal, HOURS, ['твоё время', 'пятница, 20 марта, 18:30'], /ваш|вам/],
    ['hours, вы', formal, HOURS, ['ваше время', 'пятница, 20 марта, 18:30'], /тво|тебе/],
    ['confirm, ты', informal, CONFIRM, ['Жду тебя завтра: пятница, 13 марта, 11:00 (Lash fill, Brows)', 'Придёшь?'], /вас|ваш/],
    ['confirm, вы', formal, CONFIRM, ['Ждём вас завтра: пятница, 13 марта, 11:00 (Lash fill, Brows)', 'что придёте'], /теб|тво/],
    ['gap, ты', informal, GAP, ['Освободилось время: четверг, 12 марта, 12:15 (Brows)', 'Хочешь'], /вам/],
    ['gap, вы', formal, GAP, ['освободилось время: четверг, 12 марта, 12:15 (Brows)', 'Вам подойдёт'], /тебе|Хочешь/],
    ['moved, informal', { address_form: 'informal' }, MOVED, ['Hi Ana,', 'Friday 13 March, 15:00', '(it was Thursday 12 March, 14:00)', 'Tell me'], /Hello/],
    ['moved, formal', { address_form: 'formal' }, MOVED, ['Hello Ana,', 'Friday 13 March, 15:00', 'Please tell us'], /Hi /],
    ['called off, informal', { address_form: 'informal' }, CANCELLED, ['Hi Ana,', 'Shall I find you another time?'], /May we/],
    ['called off, formal', { address_form: 'formal' }, CANCELLED, ['May we offer you another time?'], /Shall I/],
    ['price, informal', { address_form: 'informal' }, PRICE, ['Friday 20 March, 11:00, Full set: €45.50 instead of €40.00'], /Hello/],
    ['price, formal', { address_form: 'formal' }, PRICE, ['Hello Ana', '€45.50 instead of €40.00'], /Hi /],
    ['hours, informal', { address_form: 'informal' }, HOURS, ['When would another time suit you?'], /Please/],
    ['hours, formal', { address_form: 'formal' }, HOURS, ['Please tell us which other time would suit you.'], /Hi /],
    ['confirm, informal', { address_form: 'informal' }, CONFIRM, ['see you tomorrow, Friday 13 March, 11:00 (Lash fill, Brows). Will you be there?'], /Hello/],
    ['confirm, formal', { address_form: 'formal' }, CONFIRM, ['tomorrow, Friday 13 March, 11:00', 'Please confirm that you are coming.'], /Hi /],
    ['gap, informal', { address_form: 'informal' }, GAP, ['a time has come free: Thursday 12 March, 12:15 (Brows). Would you like it?'], /Hello/],
    ['gap, formal', { address_form: 'formal' }, GAP, ['Hello Ana', 'Would it suit you?'], /Hi /],
  ])('%s', (_, reader, news, says, never) => {
    const text = write(reader, news);
    for (const part of says) expect(text).toContain(part);
    expect(text).not.toMatch(never);
    expect(text.endsWith('\nStudio Maja')).toBe(true);
    // It leaves the app: no marks that other programs show as boxes.
    expect(text).not.toMatch(/[\u2066-\u2069]/);
  });

  it('is formal for whom nobody asked, and in the book’s language where hers has no words', () => {
    expect(write({ language: 'ru' }, MOVED)).toContain('Здравствуйте');
    expect(write({ language: 'sr' }, MOVED, { language: 'ru' })).toContain('Здравствуйте, Ana!');
    expect(write({}, MOVED, { language: 'ru' })).toContain('Здравствуйте');
    expect(write({ language: 'xx' }, MOVED, { language: 'yy' })).toContain('Hello Ana');
    expect(messageTo({ name: 'Ana', address_form: '', language: 'ru-RU' }, MOVED, WRITER).language).toBe('ru');
  });

  it('says tomorrow of tomorrow only', () => {
    expect(write({}, { ...CONFIRM, at: '2026-03-14T11:00' })).not.toContain('tomorrow');
    expect(write({}, CONFIRM, { today: '2026-03-13' })).not.toContain('tomorrow');
  });

  it('calls her by her first name, unless that is an initial', () => {
    expect(write({ name: 'A. Kos' }, GAP)).toContain('Hello A. Kos,');
    expect(write({ name: ' Ђурђа  Петровић' }, GAP)).toContain('Hello Ђурђа,');
  });
});

describe('a text she is written by ourselves', () => {
  beforeEach(() => setLanguage('en'));
  const services = ['Lash fill'];
  const at = '2026-03-19T11:00';
  const all: News[] = [
    ...(['follow_up', 'second_follow_up', 'due', 'lapsed', 'aftercare'] as const).flatMap((kind) => [
      { kind, services, at, master: 'Olena' }, { kind, services, at: null, master: 'Olena' },
    ]),
    { kind: 'birthday', master: 'Olena' }, { kind: 'complaint', master: 'Olena' },
    { kind: 'person_birthday', person: 'Luka', master: 'Olena' }, { kind: 'feast', feast: 'Easter', master: 'Olena' },
    { kind: 'redo_ending', services, until: '2026-03-20', master: 'Olena' }, { kind: 'patch_test', services, until: '2026-03-20', master: 'Olena' },
    { kind: 'promise', words: 'the serum', master: 'Olena' }, { kind: 'win_back', words: 'brows as a gift', master: 'Olena' },
    { kind: 'free', words: 'about the wedding', master: 'Olena' },
  ];

  it.each(all.map((news) => [`${news.kind}${'at' in news && news.at ? ' with a time' : ''}`, news] as const))('%s', (_, news) => {
    for (const [language, informal, formal] of [
      ['en', /Hello/, /Hi /],
      ['ru', /ваш|вам|Вам|вас /, /тебе|твой|твоя|Хочешь|Привет/],
      ['uk', /ваш|вам|Вам|вас /, /тебе|тобі|твій|твоя|твоє|Хочеш|Привіт/],
      ['bs', /Vas|Vam|Vaš|Dobar dan/, /\b(?:tebi|tebe|tvoj|tvoja|tvoje|Zdravo|želiš|hoćeš)\b/],
      ['ro', /dumneavoastră|Bună ziua| vă /, /(?<!\p{L})(?:tu|îți|ți|tine|tău|ta|tale|vrei)(?!\p{L})/u],
    ] as const) {
      const [ti, vi] = (['informal', 'formal'] as const).map((address_form) => write({ address_form, language }, news));
      expect(ti).not.toMatch(informal);
      expect(vi).not.toMatch(formal);
      for (const text of [ti!, vi!]) {
        expect(text).toContain('Ana');
        expect(text).not.toMatch(/[{}\u2066-\u2069]|undefined|null/);
        expect(text.includes('11:00')).toBe('at' in news && news.at !== null && news.kind !== 'aftercare');
      }
    }
  });

  it('is the owner’s own where she has worded it, in that form and language only', () => {
    const templates = [{ occasion: 'due' as const, language: 'en', form: 'informal' as const, words: '{name}, missed you! { time }? {other}\u2068.' }];
    const due = (reader: Partial<Reader>, when: string | null) => write(reader, { kind: 'due', services, at: when, master: 'Olena' }, { templates });
    expect(due({ address_form: 'informal' }, at)).toBe('Ana, missed you! Thursday 19 March, 11:00? {other}.');
    expect(due({ address_form: 'informal' }, null)).toBe('Ana, missed you! whenever suits you? {other}.');
    expect(due({ address_form: 'formal' }, at)).toContain('Hello Ana');
    expect(due({ address_form: 'informal', language: 'ru' }, at)).toContain('Привет');
  });

  it('says “whenever suits you” as she is spoken to', () => {
    const own = (form: 'informal' | 'formal') => [{ occasion: 'lapsed' as const, language: 'ru', form, words: 'Жду: {time}' }];
    const lapsed: News = { kind: 'lapsed', services, at: null, master: '' };
    expect(write({ language: 'ru', address_form: 'informal' }, lapsed, { templates: own('informal') })).toBe('Жду: когда тебе удобно');
    expect(write({ language: 'ru' }, lapsed, { templates: own('formal') })).toBe('Жду: когда вам удобно');
  });

  it('leaves nothing behind where a place has nothing to say', () => {
    expect(write({}, { kind: 'due', services: [], at: null, master: '' })).toBe('Hello Ana, it is about time again. When would it suit you to come?\nStudio Maja');
    expect(write({}, { kind: 'aftercare', services: [], at: null, master: '' })).toContain('after your visit? Please');
    expect(write({}, { kind: 'free', words: '', master: '' })).toBe('Hello Ana,\nStudio Maja');
    const templates = [{ occasion: 'free' as const, language: 'en', form: 'formal' as const, words: 'Yours, {master} :) ()' }];
    expect(write({}, { kind: 'free', words: '', master: '' }, { templates })).toBe('Yours, :) ()');
    expect(write({}, { kind: 'free', words: '', master: '' }, { business: '' })).toBe('Hello Ana,');
  });

  it('names a holiday as she does, and one of her own by its name', () => {
    const feast = (name: string, reader: Partial<Reader>) => write(reader, { kind: 'feast', feast: name, master: '' });
    expect(feast('Orthodox Easter', { language: 'ru', address_form: 'informal' })).toContain('С Пасхой, Ana!');
    expect(feast('Christmas', {})).toContain('Merry Christmas, Ana!');
    expect(feast('Slava', { language: 'ru' })).toContain('С праздником (Slava), Ana!');
    const templates = [{ occasion: 'feast' as const, language: 'ru', form: 'formal' as const, words: '{feast}' }];
    expect(write({ language: 'ru' }, { kind: 'feast', feast: 'New Year', master: '' }, { templates })).toBe('Новый год');
  });

  it('names the last day in the case it stands in', () => {
    const until = (language: string) => write({ language }, { kind: 'redo_ending', services, until: '2026-03-20', master: '' });
    expect(until('en')).toContain('until 20 March.');
    expect(until('ru')).toContain('до 20 марта исправим');
  });

  it('fills places and lets no invisible mark leave', () => {
    expect(filled('{a} {b} {', { a: '1' })).toBe('1 {b} {');
    expect(filled('{toString} {constructor}', {})).toBe('{toString} {constructor}');
    expect(unmarked('a\u2068b\u2069\u200e\u202ac')).toBe('abc');
    const templates = [{ occasion: 'confirm' as const, language: 'en', form: 'formal' as const, words: '\u2066{name}\u2069 \u200fwith {master}\u200e' }];
    expect(write({ name: '\u2068Ana\u2069' }, { ...CONFIRM, master: 'Olena' }, { templates })).toBe('Ana with Olena');
  });
});

describe('the app that opens', () => {
  beforeEach(() => setLanguage('en'));
  const channel = (kind: ChannelRow['kind'], normal: string, typed = normal): ChannelRow => ({
    id: kind, kind, typed, normal, label: '', consent: 'yes',
  });
  const found = (...channels: ChannelRow[]) => linksOf(channels, 'До завтра & пока').map(({ label, url, carries }) => [label, url, carries]);
  const BODY = '%D0%94%D0%BE%20%D0%B7%D0%B0%D0%B2%D1%82%D1%80%D0%B0%20%26%20%D0%BF%D0%BE%D0%BA%D0%B0';

  it.each<[ChannelRow, unknown[][]]>([
    [channel('phone', '+385955550133'), [['SMS', `sms:+385955550133?body=${BODY}`, 'text'], ['Call', 'tel:+385955550133', 'call']]],
    [channel('whatsapp', '+385955550133'), [['WhatsApp', `whatsapp://send?phone=385955550133&text=${BODY}`, 'text']]],
    [channel('viber', '+385955550133'), [['Viber', 'viber://chat?number=%2B385955550133', 'paste']]],
    [channel('telegram', 'ana_lashes'), [['Telegram', `tg://resolve?domain=ana_lashes&text=${BODY}`, 'text']]],
    [channel('telegram', '+385 95 555 0133'), [['Telegram', `tg://resolve?phone=385955550133&text=${BODY}`, 'text']]],
    [channel('email', 'ana@example.com'), [['E-mail', `mailto:ana@example.com?body=${BODY}`, 'text']]],
  ])('for $kind', (row, links) => expect(found(row)).toEqual(links));

  it('is none for what no app opens', () => {
    expect(found(channel('instagram', 'ana'), channel('signal', '+385955550133'), channel('phone', ''), channel('viber', 'ana'), channel('telegram', 'a b'))).toEqual([]);
  });

  it('is offered once, and a call comes last', () => {
    const links = linksOf([channel('phone', '+385955550133'), channel('phone', '+385955550133'), channel('email', 'a@b.c')], 'x');
    expect(links.map((link) => link.label)).toEqual(['SMS', 'E-mail', 'Call']);
    expect(new Set(links.map((link) => link.key)).size).toBe(links.length);
  });
});
