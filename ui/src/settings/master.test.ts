/** A master is written down as she works, and only what differs from the services is kept of her. */
import { beforeEach, expect, it } from 'vitest';
import type { MasterRow, ServiceRow } from '../api.gen';
import { setLanguage } from '../words';
import { freeColour, MASTER_COLOURS, masterColour } from '../visit/colour';
import { withToTell } from './consequence';
import { kindName, newDayOff, readDayOff, whenWords } from './dayOff';
import { readMaster, skillLines, typedMaster } from './master';

beforeEach(() => setLanguage('en'));

const service = (id: string, archived = false): ServiceRow => ({
  id, archived, name: id, category: 'Lashes', minutes: 75, buffer: 15, price: 5500, rhythm: 'always',
  interval_from: 14, interval_to: 21, last_fill: null, becomes: null, follow_up: null, aftercare: [], redo_days: 0, patch_lead: 0, patch_days: 0, patch_product: '',
});
const maja: MasterRow = {
  id: 'maja', archived: false, name: 'Maja', colour: 'berry', room: '',
  hours: [{ weekday: 1, from: '09:00', to: '13:00' }],
  skills: [
    { service: 'fill', does: true, minutes: 60, buffer: null },
    { service: 'old', does: false, minutes: null, buffer: null },
  ],
};
const services = [service('fill'), service('set'), service('old', true)];

it('a new master has a usual week, all services, and a colour nobody here has', () => {
  const typed = typedMaster(null, [maja, { ...maja, id: 'left', colour: 'moss', archived: true }], services);
  expect(typed.colour).toBe('moss');
  expect(typed.hours).toHaveLength(5);
  expect(readMaster({ ...typed, name: 'Olena' })).toMatchObject({ fields: { name: 'Olena', skills: [] } });
});

it('each service that is sold has a line, and what is known of the others stays', () => {
  expect(skillLines(maja.skills, services).map((skill) => [skill.service, skill.does, skill.minutes])).toEqual([
    ['fill', true, 60], ['set', true, null], ['old', false, null],
  ]);
  const typed = typedMaster(maja, [maja], services);
  expect(readMaster(typed)).toEqual({
    fields: { name: 'Maja', colour: 'berry', room: '', hours: maja.hours, skills: maja.skills },
  });
});

it('minutes of what she does not do are not kept', () => {
  const typed = typedMaster(maja, [maja], services);
  typed.skills[0]!.does = false;
  const read = readMaster(typed);
  expect('fields' in read && read.fields.skills[0]).toEqual({ service: 'fill', does: false, minutes: null, buffer: null });
});

it('hours that are half filled in are pointed at', () => {
  const typed = typedMaster(maja, [maja], services);
  typed.hours.push({ weekday: 3, from: '09:00', to: null });
  expect(readMaster(typed)).toEqual({ half: 3 });
});

it('colours: once all are taken, the one that fewest have; a name not known has the accent', () => {
  expect(freeColour([])).toBe('berry');
  expect(freeColour([...MASTER_COLOURS, 'berry'])).toBe('moss');
  expect(masterColour('sea')).toEqual({ edge: 'var(--master-sea)', wash: 'var(--master-sea-wash)' });
  expect(masterColour('')).toEqual({ edge: 'var(--accent)', wash: 'var(--accent-wash)' });
});

it('a day off is one day unless it says until when, and a holiday is everybody’s', () => {
  const off = { ...newDayOff('maja'), from: '2026-03-16' };
  expect(readDayOff(newDayOff('maja'))).toEqual({ empty: 'from' });
  expect(readDayOff(off)).toMatchObject({ fields: { master: 'maja', from: '2026-03-16', until: '2026-03-16', starts: null } });
  expect(readDayOff({ ...off, kind: 'holiday', starts: '10:00' })).toMatchObject({ fields: { master: null, starts: null } });
  expect(readDayOff({ ...off, kind: 'extra', starts: '10:00' })).toEqual({ empty: 'ends' });
});

it('days read as people say them; another year is named', () => {
  const days = (from: string, until: string, starts: string | null = null, ends: string | null = null) =>
    whenWords({ from, until, starts, ends }, '2026-03-12');
  expect(days('2026-03-16', '2026-03-16')).toBe('Mon 16 March');
  expect(days('2026-12-30', '2027-01-02')).toBe('Wed 30 December – 2 January 2027');
  expect(days('2026-03-14', '2026-03-14', '10:00', '14:00')).toBe('Sat 14 March, 10:00–14:00');
  expect(kindName('extra')).toBe('Other hours');
});

it('a change says whom it touches, and is silent when it touches nobody', () => {
  expect(withToTell('Master saved: Maja', { id: 'maja', to_tell: 0 })).toBe('Master saved: Maja');
  expect(withToTell('Master saved: Maja', { id: 'maja', to_tell: 1 })).toBe('Master saved: Maja. 1 client is to be told.');
  setLanguage('ru');
  expect(withToTell('Сохранено', { id: 'maja', to_tell: 2 })).toBe('Сохранено. Надо предупредить 2 клиенток.');
});
