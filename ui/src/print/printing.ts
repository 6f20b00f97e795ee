/** Gathers what is to be printed, lets the owner choose where the PDF goes, and says that it is not locked away any more. */
import { ask, keepFile } from '../api';
import type { PrintPage } from '../api.gen';
import { desk } from '../desk.svelte';
import { language } from '../language.svelte';
import { said } from '../parts/said.svelte';
import { isAhead } from '../visit/state';
import { t } from '../words';
import { cardPage, codePage, dayPage, type Printing } from './print';

export async function printCard(client: string) {
  await save(async (by) => {
    const [card, recipes, story] = await Promise.all([
      ask('client_card', { client }),
      ask('recipe_list', { client, kind: null }),
      ask('client_story', { client, kind: 'all', before: null }),
    ]);
    return cardPage(card, recipes, story.entries, by);
  });
}

/** The visits of today that are still to come or are here, of one master or of all. */
export async function printDay(master?: string) {
  await save(async (by) => {
    const page = await ask('today_page', master ? { master } : {});
    const briefs = [];
    for (const visit of page.visits.filter((each) => isAhead(each) || each.state === 'arrived')) briefs.push(await ask('today_brief', { visit: visit.id }));
    return dayPage(page.day, briefs, by);
  });
}

/** The recovery code, shown once. */
export async function printCode(code: string) {
  await save((by) => Promise.resolve(codePage(code, by)));
}

/** Who prints now; nobody while the book is being opened. */
export function printing(): Printing | null {
  const { settings, now } = desk;
  return settings && now && { business: settings.business, currency: settings.currency, language: language.tag.slice(0, 2), today: now.today };
}

async function save(page: (by: Printing) => Promise<PrintPage>) {
  const by = printing();
  if (!by) return;
  try {
    const drawn = await page(by);
    if (await keepFile('print_page', drawn)) said.done(t('print-saved'), null);
  } catch (error) {
    said.fault(error);
  }
}
