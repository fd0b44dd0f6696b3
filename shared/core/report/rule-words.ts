// A rule of rounding as clients read it.
import { toDurationText } from '../export/duration-text.ts';
import type { RoundingPolicy, SaidRule } from './rounding.ts';

/** `each day up to 0:15`. */
export function policyWords({ mode, stepSeconds, scope }: RoundingPolicy): string {
  if (mode === 'none') return 'not rounded';
  const how = mode === 'nearest' ? 'to the nearest' : `${mode} to`;
  return `each ${scope} ${how} ${toDurationText(stepSeconds)}`;
}

/** With who says so; `null`: nobody does. */
export function ruleWords(rule: SaidRule | null): string {
  return rule === null ? 'not rounded' : `${policyWords(rule)}, by the ${rule.saidBy}`;
}
