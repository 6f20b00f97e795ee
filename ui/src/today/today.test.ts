/** The day is told in its order and in plain words. */
import { beforeEach, expect, it } from 'vitest';
import type { DayVisit } from '../api.gen';
import { setLanguage } from '../words';
import { canFinish } from '../visit/state';
import { briefTitle, dayLines, nearWords, visitWords } from './today';

const visit = (at: string, more: Partial<DayVisit> = {}): DayVisit => ({
  id: at, client: 'c', name: 'Ana', at: `2026-03-12T${at}`, ends: '2026-03-12T12:15', minutes: 75, services: ['Lash fill'],
  state: 'booked', alerts: [], first: false, birthday_in: null, rebooked: null, master: 'm',
  room: '', series: '', confirmation: '', price: 0, phone: '', ...more,
});
const now = '2026-03-12T10:52';

beforeEach(() => setLanguage('en'));

it('visits and free gaps stand in one order, without the gaps that have passed', () => {
  const gap = (from: string, to: string) => ({ from: `2026-03-12T${from}`, to: `2026-03-12T${to}`, minutes: 45, master: 'm' });
  const lines = dayLines([visit('11:00'), visit('09:00')], [gap('12:15', '13:00'), gap('10:15', '10:45'), gap('10:15', '11:00')], now);
  expect(lines.map((line) => line.at.slice(11))).toEqual(['09:00', '10:15', '11:00', '12:15']);
});

it('a visit says what is special about it', () => {
  expect(visitWords(visit('13:00', { first: true, birthday_in: 1 }))).toBe('Lash fill · 75 min · first visit · birthday tomorrow');
  expect(visitWords(visit('09:00', { state: 'done', rebooked: '2026-04-02T11:00' }))).toBe('Lash fill · rebooked for 2 Apr');
  setLanguage('ru');
  expect(visitWords(visit('13:00', { birthday_in: 2 }))).toBe('Lash fill · 75 мин · день рождения через 2 дня');
  expect(visitWords(visit('13:00', { birthday_in: 5 }))).toContain('через 5 дней');
});

it('only what is near is counted in minutes', () => {
  expect(nearWords(visit('11:00'), now)).toBe('in 8 minutes');
  expect(nearWords(visit('15:30'), now)).toBeNull();
  expect(nearWords(visit('09:00', { state: 'done' }), now)).toBeNull();
  expect(nearWords(visit('10:30', { state: 'arrived' }), now)).toBe('here now');
});

it('the brief says how far off she is', () => {
  expect(briefTitle({ visit: visit('11:00'), phase: 'next' }, now, true)).toBe('Next in 8 minutes');
  expect(briefTitle({ visit: visit('10:30', { state: 'arrived' }), phase: 'here' }, now, true)).toBe('Here now, until 12:15');
  expect(briefTitle({ visit: visit('11:32'), phase: 'next' }, now, false)).toBe('11:32 – 12:15 · in 40 minutes');
  expect(briefTitle({ visit: visit('10:44'), phase: 'next' }, now, true)).toBe('Was to begin 8 minutes ago · 10:44 – 12:15');
});

it('a visit can be finished once she is here or its hour has come', () => {
  expect(canFinish(visit('11:00'), now)).toBe(false);
  expect(canFinish(visit('10:45'), now)).toBe(true);
  expect(canFinish(visit('11:00', { state: 'arrived' }), now)).toBe(true);
  expect(canFinish(visit('09:00', { state: 'done' }), now)).toBe(false);
});
