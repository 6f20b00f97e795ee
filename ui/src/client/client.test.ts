/** What is typed about a client reaches the book whole, and only what was typed. */
import { describe, expect, it } from 'vitest';
import type { ClientFull } from '../api.gen';
import { emptyChannel, emptyPerson, emptyTyped, likelySame, sameTyped, toSend, typedOf } from './client';

const ANA: ClientFull = {
  id: 'a', archived: false, no_contact: false, made_on: '2025-11-03', name: 'Ana Jurić', address_form: 'informal', language: 'hr',
  birthday: '--09-14', source: '', brought_by: 'm', employer: '', discount: '', address_since: null, tags: ['bride'],
  channels: [{ ...emptyChannel('phone'), id: 'c', typed: '091 234 5678' }],
  people: [{ ...emptyPerson(), id: 'p', name: 'Luka' }],
};

describe('what is typed about a client', () => {
  it('leaves out the lines left empty', () => {
    const typed = emptyTyped();
    typed.fields.name = 'Maja';
    typed.fields.channels.push(emptyChannel('email'));
    typed.fields.people.push(emptyPerson());
    expect(toSend(typed)).toMatchObject({ name: 'Maja', channels: [], people: [], brought_by: null });
  });

  it('keeps a person with only a birthday, so that the book can ask for the name', () => {
    const typed = emptyTyped();
    typed.fields.people.push({ ...emptyPerson(), birthday: '--05-03' });
    expect(toSend(typed).people).toHaveLength(1);
  });

  it('sends back an untouched client as she was', () => {
    const typed = typedOf(ANA, { id: 'm', name: 'Maja' });
    const { id: _id, archived: _archived, no_contact: _asked, made_on: _made, address_since: _since, ...fields } = ANA;
    expect(toSend(typed)).toEqual(fields);
  });

  it('knows when something was typed', () => {
    const typed = typedOf(ANA, null);
    expect(sameTyped(typed, typedOf(ANA, null))).toBe(true);
    typed.fields.tags.push('evening');
    expect(sameTyped(typed, typedOf(ANA, null))).toBe(false);
    expect(ANA.tags).toEqual(['bride']);
  });
});

describe('the search for a likely same client', () => {
  it('waits for enough letters or figures', () => {
    expect(likelySame('An', '091')).toEqual([]);
    expect(likelySame('Ana', '091')).toEqual(['Ana']);
    expect(likelySame('Ana', '091 234')).toEqual(['091234', 'Ana']);
  });
});
