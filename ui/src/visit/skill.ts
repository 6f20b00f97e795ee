/** Who does what: a master does every service, save those she says she does not. */
import type { MasterRow } from '../api.gen';

/** Whether she does all of these; ids. */
export function doesAll(master: MasterRow, services: string[]): boolean {
  return !master.skills.some((skill) => !skill.does && services.includes(skill.service));
}
