/** What is said about a contacts file, in both languages. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportLine, ImportPreview } from '../api.gen';
import { setLanguage } from '../words';
import { columnName, orderWords, sheetWords, titleWords, USES, useWords } from './columns';
import { brought, doneWords, needsEyes, outcomeWords, reasonWords, refusedWords, sumWords, unusedWords } from './import';

const preview: ImportPreview = { import: 'i', rows: 1204, added: 1131, merged: 58, unchanged: 12, rejected: 3, eyes: 3, photos: 0, unused: [], sheet: null, visits: null, lines: [] };

function line(change: Partial<ImportLine>): ImportLine {
  return { line: 14, name: 'Ana Jurić', phone: '', birthday: '', outcome: 'added', with: null, reason: '', mended: [], as_typed: [], at: null, service: '', paid: null, ...change };
}

describe('a contacts file', () => {
  beforeEach(() => setLanguage('en'));

  it('counts up to all its rows', () => {
    expect(sumWords(preview)).toBe('1,131 + 58 + 12 + 3 = 1,204');
    expect(brought(preview)).toBe(1189);
  });

  it('tells what became of them, without what there was none of', () => {
    expect(doneWords({ ...preview, kind: 'import_contacts', photos: 0, photos_left: 0 })).toBe('1,131 new, 58 joined to someone in the book, 12 already the same, 3 not readable.');
    expect(doneWords({ kind: 'import_contacts', added: 12, merged: 0, unchanged: 0, rejected: 0, photos: 2, photos_left: 1 })).toMatch(/^12 new, .*2.* photos kept, .*1.* photo not kept.*\.$/);
  });

  it('asks for eyes only where something may be wrong', () => {
    expect(needsEyes(line({}))).toBe(false);
    expect(needsEyes(line({ reason: 'same_phone' }))).toBe(false);
    expect(needsEyes(line({ reason: 'same_phone_other_name' }))).toBe(true);
    expect(needsEyes(line({ mended: ['birthday 30 Feb'] }))).toBe(true);
    expect(needsEyes(line({ outcome: 'rejected', reason: 'no_name' }))).toBe(true);
  });

  it('has words for everything the book may answer, in every language', () => {
    const reasons = ['same_phone', 'same_email', 'same_name_birthday', 'same_name', 'same_in_file', 'same_phone_other_name', 'no_name', 'broken', 'too_long', 'group', 'known_visit', 'same_visit', 'no_day', 'either_day', 'no_hour', 'no_service', 'namesakes', 'not_a_visit', 'refund', 'overlaps'] as const;
    const whys = ['empty', 'no_cards', 'too_large', 'line_too_long', 'damaged_workbook'] as const;
    for (const tag of ['en', 'ru']) {
      setLanguage(tag);
      for (const reason of reasons) expect(reasonWords(line({ reason, with: { id: 'c', name: 'Mira' } }))).not.toBe('');
      for (const why of whys) expect(refusedWords({ kind: 'not_contacts', why })).toMatch(/\.$/);
      for (const outcome of ['added', 'merged', 'unchanged', 'rejected'] as const) for (const visit of [true, false]) expect(outcomeWords(line({ outcome }), visit).text).not.toBe('');
      for (const name of ['ADR', 'URL', 'ROLE', 'GEO', 'ANNIVERSARY', 'SOUND', 'LOGO']) expect(unusedWords(name)).not.toBe(name);
    }
    expect(unusedWords('X-PHONETIC')).toBe('X-PHONETIC');
    expect(reasonWords(line({}))).toBe('');
  });
});

describe('a table of clients', () => {
  beforeEach(() => setLanguage('en'));

  it('says what it is and how it was read', () => {
    expect(titleWords({ file: 'list.csv', kind: 'visits', system: 'Square' })).toBe('list.csv looks like a list of visits from Square');
    expect(titleWords({ file: 'list.csv', kind: 'visits', system: '' })).toBe('list.csv: a list of visits');
    expect(titleWords({ file: 'list.csv', kind: 'clients', system: 'Fresha' })).toBe('list.csv looks like a client list from Fresha');
    expect(titleWords({ file: 'list.csv', kind: 'clients', system: '' })).toBe('list.csv: a list of clients');
    expect(sheetWords({ letters: 'windows-1251', separator: '\t', above: 2 })).toBe('Letters: windows-1251, cells parted by “tab”. 2 rows above the headings say nothing of anybody.');
    expect(sheetWords({ letters: '', separator: '', above: 0 })).toBe('A workbook.');
    expect(columnName({ heading: '', place: 2 })).toBe('Column 3');
  });

  it('says what proves the order of its days', () => {
    expect(orderWords({ order: 'day', proof_row: 14, proof: '27/03' })).toBe('day first, proved by row 14: 27/03');
    expect(orderWords({ order: 'month', proof_row: 0, proof: '' })).toBe('month first');
    expect(orderWords({ order: null, proof_row: 0, proof: '' })).toBe('');
  });

  it('has words for everything a column may become, in every language', () => {
    for (const tag of ['en', 'ru']) {
      setLanguage(tag);
      for (const uses of Object.values(USES)) expect(new Set(uses.map(useWords)).size).toBe(uses.length);
      for (const order of ['day', 'month'] as const) for (const proof_row of [0, 2]) expect(orderWords({ order, proof_row, proof: '1' })).not.toBe('');
    }
  });
});
