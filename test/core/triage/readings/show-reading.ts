// A reading whole, in lines: `logged accepted`, then each entry and its evidence, what is asked, and the days that are named.
import type { Command } from '../../../../shared/core/command.ts';
import type { Decision, Question } from '../../../../shared/core/decision.ts';
import type { DraftEntry, Evidence, ProjectReference } from '../../../../shared/core/time-entry.ts';
import type { Reading } from '../../../../shared/core/triage/read-text.ts';

export function showReading(text: string, reading: Reading, decision: Decision): readonly string[] {
  const drafts = 'drafts' in decision ? decision.drafts : [];
  return [
    `${decision.disposition} ${decision.reason}`,
    ...('command' in decision ? [showCommand(decision.command)] : []),
    ...('entries' in decision ? decision.entries : []).flatMap((one) => showEntry(text, 'entry', one)),
    ...('question' in decision && decision.question ? showQuestion(text, decision.question) : []),
    ...drafts.flatMap((one) => showEntry(text, 'draft', one)),
    ...showDays(reading),
  ];
}

function showEntry(text: string, kind: string, entry: DraftEntry): readonly string[] {
  const { workDate, minutes, start, end, project, description, tags, billable, confidence } = entry;
  const fields = [
    `${kind} ${workDate} ${minutes} min`,
    ...(start || end ? [`${start} to ${end}`] : []),
    ...(project ? [`for ${showProject(project)}`] : []),
    JSON.stringify(description),
    ...tags.map((tag) => `#${tag}`),
    ...(billable === undefined ? [] : [billable ? 'billable' : 'not billable']),
    `sure ${confidence}`,
  ];
  return [fields.join(', '), showEvidence(text, entry.evidence)];
}

function showProject(project: ProjectReference): string {
  if (project.kind === 'named') return `"${project.name}"`;
  const { projectId, clientId, name } = project;
  return [name, `(${[projectId, ...(clientId ? [clientId] : [])].join(' of ')})`].join(' ');
}

function showEvidence(text: string, evidence: readonly Evidence[]): string {
  return `  ${evidence.map((one) => showOne(text, one)).join('; ')}`;
}

function showOne(text: string, one: Evidence): string {
  const { field, start, end, rule, said, confidence } = one;
  const words = one.text === text.slice(start, end) ? [] : [JSON.stringify(one.text)];
  return [`${field}=[${start},${end})`, rule, said ? 'said' : 'implied', confidence, ...words].join(' ');
}

function showQuestion(text: string, { doubt, words, evidence, choices = [] }: Question): readonly string[] {
  const or = choices.length > 0 ? [`or: ${choices.map(showProject).join(', ')}`] : [];
  const shown = [`asked ${doubt} ${JSON.stringify(words)}`, ...or].join(' ');
  return evidence.length > 0 ? [shown, showEvidence(text, evidence)] : [shown];
}

function showCommand({ project, newProject, ...command }: Command): string {
  const names = [
    ...(project ? [`project ${showProject(project)}`] : []),
    ...(newProject ? [`newProject ${showProject(newProject)}`] : []),
  ];
  const fields = Object.entries(command).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return `command ${[...fields, ...names].join(', ')}`;
}

function showDays({ days, isBareDay }: Reading): readonly string[] {
  if (days.length === 0) return [];
  const dates = days.flatMap((one) => one.dates);
  return [`days ${dates.join(' ')}${isBareDay ? ' alone' : ''}`];
}
