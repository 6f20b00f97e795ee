/** The first start guesses the country and its money from where the computer stands. */
import { beforeEach, expect, it } from 'vitest';
import { setLanguage } from '../words';
import { COUNTRIES, countryChoices, countryOfLanguage, currencyChoices, currencyOf } from './country';
import { countryOf, zoneChoices } from './zone';

beforeEach(() => setLanguage('en'));

it.each([
  ['Europe/Zagreb', 'HR', 'EUR'],
  ['Europe/Sarajevo', 'BA', 'BAM'],
  ['Europe/Kyiv', 'UA', 'UAH'],
  ['Europe/Kiev', 'UA', 'UAH'],
  ['Europe/Bucharest', 'RO', 'RON'],
  ['Europe/Sofia', 'BG', 'EUR'],
  ['Asia/Tokyo', 'JP', 'JPY'],
])('in %s it is %s and %s', (zone, country, currency) => {
  expect(countryOf(zone)).toBe(country);
  expect(currencyOf(country)).toBe(currency);
});

it.each([
  ['hr', 'HR'],
  ['en-GB', 'GB'],
  ['C', null],
  ['POSIX', null],
])('a computer that says %s is likely in %s', (tag, country) => {
  expect(countryOfLanguage(tag)).toBe(country);
});

it('a zone nobody knows has no country, and no country no money', () => {
  expect(countryOf('Moon/Base')).toBeNull();
  expect(currencyOf('')).toBeNull();
});

it('each country is there once, by its name, in the order of the language', () => {
  expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length);
  expect(countryChoices().find((each) => each.value === 'HR')?.label).toBe('Croatia');
  setLanguage('ru');
  expect(countryChoices().find((each) => each.value === 'HR')?.label).toBe('Хорватия');
  expect(currencyChoices().find((each) => each.value === 'EUR')?.label).toBe('Евро (EUR)');
});

it('a zone is said as its town and country; former names give way unless one is in use', () => {
  const zones = ['Europe/Zagreb', 'Europe/Kyiv', 'Europe/Kiev', 'Etc/GMT+5', 'UTC', 'America/New_York'];
  const labels = zoneChoices(zones, 'Europe/Zagreb').map((each) => each.label);
  expect(labels).toEqual(['Kyiv, Ukraine', 'New York, United States', 'UTC', 'Zagreb, Croatia']);
  expect(zoneChoices(zones, 'Europe/Kiev').map((each) => each.value)).toContain('Europe/Kiev');
});
