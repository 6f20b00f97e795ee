/** The search field offers every act by its words and puts what it found in order. */
import { beforeEach, expect, it } from 'vitest';
import type { SearchHit } from '../api.gen';
import { holds } from '../fold';
import { setLanguage } from '../words';
import { actions } from './action';
import { grouped } from './group';

beforeEach(() => setLanguage('en'));

const offered = (typed: string) => actions(() => {}, () => {}, () => {}).filter((each) => holds(`${each.label} ${each.find ?? ''}`, typed)).map((each) => each.id);

it('acts are found by their words, in the language of the screens', () => {
  expect(offered('new cl')).toEqual(['client']);
  expect(offered('walk')).toEqual(['walk-in']);
  expect(offered('hours')).toEqual(['hours']);
  setLanguage('ru');
  expect(offered('визит')).toEqual(['visit', 'finish']);
});

it('names come before phones and phones before notes', () => {
  const hit = (kind: SearchHit['kind']): SearchHit => ({ client: kind, name: kind, kind, excerpt: '', archived: false });
  expect(grouped([hit('note'), hit('name'), hit('phone')]).map((group) => group.kind)).toEqual(['name', 'phone', 'note']);
});
