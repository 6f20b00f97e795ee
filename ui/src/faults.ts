/** Says a refusal in plain words: what happened and what to do. */
import { FaultError, type Refusal } from './api';
import { hasWords, t } from './words';

/** One or two sentences for a refusal. */
export function faultWords(fault: Refusal): string {
  if (fault.kind === 'invalid') return ruleWords(fault.rule, fault.detail);
  const { kind, ...vars } = fault;
  const key = `fault-${kind.replaceAll('_', '-')}`;
  return hasWords(key) ? t(key, vars) : t('fault-unknown', { kind });
}

/** The sentence to stand at a field, when this refusal is about that field; else null. */
export function faultAt(fault: Refusal | null, field: string): string | null {
  if (fault?.kind !== 'invalid' || fault.field !== field) return null;
  return ruleWords(fault.rule, fault.detail);
}

/** The refusal inside a caught error; anything else is our own mistake and is thrown on. */
export function faultOf(error: unknown): Refusal {
  if (error instanceof FaultError) return error.fault;
  throw error;
}

/** A rule may have fuller words for when it says what is in the way (a limit, the hours, a visit). */
function ruleWords(rule: string, detail: string): string {
  const key = `fault-rule-${rule.replaceAll('_', '-')}`;
  if (detail && hasWords(`${key}-detail`)) return t(`${key}-detail`, { detail });
  return t(hasWords(key) ? key : 'fault-rule-other');
}
