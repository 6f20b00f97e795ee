/** What is typed of a master: her name, her colour, her week, and what she does otherwise than the services say. */
import type { MasterFields, MasterRow, ServiceRow, Skill } from '../api.gen';
import { freeColour } from '../visit/colour';
import { readSpans, type Span } from './hours';

/** Every service has its line while she types; hours may be half filled in. */
export type TypedMaster = Omit<MasterFields, 'hours' | 'skills'> & { hours: Span[]; skills: Skill[] };

const WEEK: Span[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '18:00' }));

/** What the fields show first: of a new master a usual week and a colour nobody has. */
export function typedMaster(row: MasterRow | null, masters: MasterRow[], services: ServiceRow[]): TypedMaster {
  if (!row) {
    const colour = freeColour(masters.filter((each) => !each.archived).map((each) => each.colour));
    return { name: '', colour, room: '', hours: WEEK.map((span) => ({ ...span })), skills: skillLines([], services) };
  }
  const { id: _id, archived: _archived, ...fields } = row;
  return { ...fields, hours: fields.hours.map((span) => ({ ...span })), skills: skillLines(fields.skills, services) };
}

/** A line for each service that is sold; what is known of those no longer sold stays. */
export function skillLines(skills: Skill[], services: ServiceRow[]): Skill[] {
  const sold = services.filter((service) => !service.archived).map((service) => service.id);
  const kept = skills.filter((skill) => !sold.includes(skill.service));
  const usual = (service: string): Skill => ({ service, does: true, minutes: null, buffer: null });
  return [...sold.map((service) => ({ ...(skills.find((skill) => skill.service === service) ?? usual(service)) })), ...kept.map((skill) => ({ ...skill }))];
}

/** What the book is told, or the weekday whose hours are only half filled in. */
export function readMaster(typed: TypedMaster): { fields: MasterFields } | { half: number } {
  const hours = readSpans(typed.hours);
  if ('half' in hours) return hours;
  // Of what she does not do no minutes are kept: she may have typed some before she took the tick away.
  const skills = typed.skills
    .filter(({ does, minutes, buffer }) => !does || minutes !== null || buffer !== null)
    .map((skill) => (skill.does ? skill : { ...skill, minutes: null, buffer: null }));
  return { fields: { ...typed, hours: hours.spans, skills } };
}
