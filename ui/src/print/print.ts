/** What is printed of a card and of a day: the same words as on the screen, the gravest first. */
import type { AlertRow, Brief, ClientCard, DateRow, NoteRow, PatchWarning, PrintPage, PrintPart, PrintRow, PrintSheet, RecipeRow, StoryEntry } from '../api.gen';
import { likeKind } from '../client/like';
import { stepLine } from '../client/step';
import { answerOf, answerWords, KINDS, kindWords } from '../consent/consent';
import { resultWords, testWords, warningWords } from '../patch/patch';
import { recipeWords } from '../recipe/recipe';
import { feastWords } from '../reminder/reminder';
import { day, dayTitle, money } from '../say';
import { addressWords } from '../visit/address';
import { alertWords } from '../visit/alert';
import { momentWords } from '../visit/offer';
import { waysOf } from '../visit/reach';
import { rhythmWords } from '../visit/standing';
import { t } from '../words';
import { spanWords } from '../today/today';

/** Who prints, when, and in which language. */
export type Printing = { business: string; currency: string; language: string; today: string };

/** Of her story so many of the latest visits and talks. */
export const LATELY = 8;

/** Her card on paper, with a line to sign that the patch test was done. */
export function cardPage(card: ClientCard, recipes: RecipeRow[], story: StoryEntry[], by: Printing): PrintPage {
  const { client } = card;
  const says = addressWords(client.address_form, client.language);
  const rhythm = card.standings[0] ? rhythmWords(card.standings[0]) : null;
  const dated = card.dates.map((date) => row(day(date.on, 'medium'), whose(date)));
  const undated = client.people.filter((person) => person.birthday === '').map((person) => row(t(`client-relation-${person.relation}`), person.name, person.note));
  const feasts = card.feasts.map((feast) => feastWords(feast.kind, feast.words)).join(', ');
  return {
    ...frame(client.name, [says, stepLine(card.step, card.brought.length), rhythm], by),
    name: `${client.name} ${by.today}`,
    sheets: [{
      title: '',
      about: '',
      alerts: [...card.alerts.map(graveWords), ...card.patch.map(warningWords)],
      parts: parts([
        [t('preference-title'), rowsBy(card.preferences.map((like) => [likeKind(like), [like.words, like.answer].filter(Boolean).join(': ')]))],
        [t('care-title'), [...testRows(card), ...consentRows(card)]],
        [t('print-next'), [
          ...(card.next ? [row(t('client-next'), `${momentWords(card.next.at)} · ${card.next.services.join(', ')}`)] : []),
          ...owed(card.asks.map((ask) => ask.words), card.promises),
        ]],
        [t('recipe-title'), latest(recipes).map((recipe) => row(day(recipe.at, 'medium'), recipeWords(recipe.recipe)))],
        [t('client-people'), [...dated, ...undated, ...(feasts ? [row(t('plan-feasts'), feasts)] : [])]],
        [t('client-reach'), waysOf(client.channels).map((way) => row(way.kinds.join(', '), way.number, way.label))],
        [t('story-title'), story.flatMap((entry) => storyRow(entry, by.currency)).slice(0, LATELY)],
      ]),
      signs: [t('print-sign-test'), t('print-sign-client', { name: client.name }), t('print-sign-date')],
    }],
  };
}

/** The briefs of a day, in the order they come; each stays on one page. */
export function dayPage(on: string, briefs: Brief[], by: Printing): PrintPage {
  return {
    ...frame(dayTitle(on), [t('print-visits', { count: briefs.length })], by),
    name: `${by.business} ${on}`,
    sheets: briefs.map(briefSheet),
  };
}

/** The recovery code, to be put away: whose book it opens, and how. */
export function codePage(code: string, by: Printing): PrintPage {
  const rows = [row(t('code-print-how'), t('code-print-how-text')), row(t('code-print-where'), t('code-print-where-text'))];
  return {
    ...frame(t('code-title'), [by.business], by),
    name: `${t('code-title')} ${by.today}`,
    sheets: [{ title: code, about: '', alerts: [t('code-print-alert')], parts: parts([[t('code-print-part'), rows]]), signs: [] }],
  };
}

function briefSheet(brief: Brief): PrintSheet {
  const { visit } = brief;
  const says = addressWords(brief.address_form, brief.language);
  const likes = brief.likes.map((like) => (like.kind === 'avoid' ? t('today-avoid', { words: like.words }) : like.words)).join(' · ');
  const rows: (PrintRow | null)[] = [
    brief.last && row(t('today-last'), `${day(brief.last.at, 'medium')} · ${brief.last.services.join(', ')}`),
    lines(t('today-talked'), brief.talked.map(talkWords)),
    ...owed(brief.asks.map((ask) => ask.words), brief.promises),
    ...brief.recipes.map((recipe) => row(t('recipe-title'), recipeWords(recipe.recipe))),
    lines(t('today-step'), brief.steps.map((step) => step.words)),
    likes ? row(t('today-likes'), likes) : null,
    lines(t('today-dates'), brief.dates.map((date) => `${whose(date)} · ${day(date.on, 'medium')}`)),
    brief.booked && row(t('today-next'), `${momentWords(brief.booked.at)} · ${brief.booked.services.join(', ')}`),
  ];
  return {
    title: `${spanWords(visit)}  ${visit.name}`,
    about: [visit.services.join(', '), says, visit.first && t('visit-first')].filter(Boolean).join(' · '),
    alerts: [...brief.alerts.map(graveWords), ...brief.patch.map((warning: PatchWarning) => warningWords(warning))],
    parts: parts([[t('print-brief'), rows.filter((each) => each !== null)]]),
    signs: [],
  };
}

/** What stands around every page. */
export function frame(title: string, about: (string | null)[], { business, language, today }: Printing) {
  return { title, about: about.filter(Boolean).join(' · '), language, foot: t('print-foot', { business, day: day(today, 'year') }) };
}

/** “Never do it: Allergy: latex tape · since 3 May 2024 · a doctor’s letter”. */
function graveWords(alert: AlertRow): string {
  const since = alert.since && t('print-since', { day: day(alert.since, 'year') });
  const how = t(`alert-severity-${alert.severity}`);
  return [`${how}: ${alertWords(alert).text}`, since, alert.source].filter(Boolean).join(' · ');
}

function testRows({ patch_tests }: ClientCard): PrintRow[] {
  return patch_tests.slice(0, 3).map((test) => row(t('care-patch-test'), testWords(test), `${day(test.at, 'year')} · ${resultWords(test).text}`));
}

function consentRows({ consents }: ClientCard): PrintRow[] {
  return KINDS.filter((kind) => answerOf(consents, kind)).map((kind) => row(t('care-consent'), `${kindWords(kind)}: ${answerWords(answerOf(consents, kind))}`));
}

function owed(asks: string[], promises: ClientCard['promises']): PrintRow[] {
  const promised = promises.map((promise) => [promise.words, promise.due && t('today-promised-by', { day: day(promise.due, 'medium') })].filter(Boolean).join(' · '));
  return [lines(t('client-ask'), asks), lines(t('client-promised'), promised)].filter((each) => each !== null);
}

function whose(date: DateRow): string {
  const what = date.of === 'client' ? t('client-her-birthday') : t('client-person-of', { name: date.name, relation: t(`client-of-${date.relation ?? 'other'}`) });
  return date.turns === null ? what : t('client-date-turns', { what, turns: date.turns });
}

function storyRow(entry: StoryEntry, currency: string): PrintRow[] {
  const on = day(entry.at, 'year');
  if (entry.kind === 'note') return [row(on, ...talkLines(entry.note))];
  if (entry.kind !== 'visit' || entry.visit.state !== 'done') return [];
  const { visit } = entry;
  const paid = visit.paid === null ? '' : ` · ${money(visit.paid, currency)}`;
  return [row(on, `${visit.services.join(', ')}${paid}`, ...visit.notes.flatMap(talkLines))];
}

function talkLines({ words, ask, promise }: NoteRow): string[] {
  return [words, ask && `${t('client-ask')}: ${ask}`, promise && `${t('client-promised')}: ${promise}`].filter(Boolean);
}

function talkWords(note: NoteRow): string {
  return `${note.words} · ${day(note.day, 'short')}`;
}

/** The last of each kind. */
function latest(recipes: RecipeRow[]): RecipeRow[] {
  return recipes.filter((one, at) => recipes.findIndex((other) => other.recipe.kind === one.recipe.kind) === at);
}

function parts(all: [string, PrintRow[]][]): PrintPart[] {
  return all.filter(([, rows]) => rows.length > 0).map(([title, rows]) => ({ title, rows }));
}

function row(label: string, ...words: string[]): PrintRow {
  return { label, lines: words.filter(Boolean) };
}

function lines(label: string, words: string[]): PrintRow | null {
  return words.length > 0 ? { label, lines: words } : null;
}

/** Rows of one label under it once. */
function rowsBy(pairs: [string, string][]): PrintRow[] {
  const rows: PrintRow[] = [];
  for (const [label, words] of pairs) {
    const known = rows.find((one) => one.label === label);
    if (known) known.lines.push(words);
    else rows.push(row(label, words));
  }
  return rows;
}
