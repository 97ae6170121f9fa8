import { ESCALATIONS } from '../../lambda/triage/escalations.ts';
import { FINDINGS } from '../../lambda/triage/findings.ts';
import { ADULT, answersOf, elicits, QUESTIONS, type Question } from '../../lambda/triage/questions.ts';
import { SOURCES, type SourceId } from '../../lambda/triage/sources.ts';
import { EN } from '../../lambda/words/en/en.ts';
import { count } from './print.ts';

/** docs/triage.md, made from the data alone, so that it cannot say anything else than the skill does. */
export function page(): string {
  return [
    '# Triage: the table, the questions and where they come from',
    '',
    '<!-- Made by `npm run triage`. Edit lambda/triage/ and lambda/words/, not this page. -->',
    '',
    'General education, not medical advice. **No clinician has signed off this content.**',
    'The verdict is the most careful one that any row forces; then the escalations apply. `unsure` is a level like any other.',
    '',
    ...counts(),
    ...table(),
    ...escalations(),
    ...questions(),
    ...chart(),
    ...sources(),
    '',
  ].join('\n');
}

function counts(): string[] {
  const { interviews, shortest, median, longest, byVerdict } = count();
  return [
    '## Length',
    '',
    `${interviews} different interviews with nothing volunteered: shortest ${shortest}, median ${median}, longest ${longest} questions.`,
    '',
    '| verdict | interviews | longest |',
    '| --- | --- | --- |',
    ...byVerdict.map((row) => `| \`${row.verdict}\` | ${row.interviews} | ${row.longest} |`),
    '',
  ];
}

function table(): string[] {
  return [
    '## The table',
    '',
    '| finding | levels, least worrying first, with the verdict each forces | sources |',
    '| --- | --- | --- |',
    ...FINDINGS.map((row) => {
      const levels = row.levels.map((level) => `${level.id} → \`${level.verdict}\``).join('; ');
      return `| \`${row.id}\` | ${levels} | ${row.sources.map(link).join(', ')} |`;
    }),
    '',
  ];
}

function escalations(): string[] {
  return [
    '## Escalations',
    '',
    'Each condition reads "at least this bad", in the order of the levels above.',
    '',
    '| escalation | all of | verdict | sources |',
    '| --- | --- | --- | --- |',
    ...ESCALATIONS.map((each) => {
      const all = each.all.map(({ finding, level }) => `\`${finding}\` ${level}`).join(' and ');
      return `| \`${each.id}\` | ${all} | \`${each.verdict}\` | ${each.sources.map(link).join(', ')} |`;
    }),
    '',
  ];
}

function questions(): string[] {
  return [
    '## The questions, in order of danger',
    '',
    'The next question is the first to which some answer could still change the verdict. `adult` comes first when the check is for somebody else. `weight` and `warm-up` are asked only where something volunteered has answered half of `walking`.',
    '',
    ...[...QUESTIONS, ADULT].flatMap((each) => [
      `### \`${each.id}\``,
      '',
      `> ${EN.questions[each.id].whole}`,
      '',
      `${each.tier} tier; asks after ${elicits(each)
        .map((id) => `\`${id}\``)
        .join(', ')}. Answers: ${Object.keys(answersOf(each))
        .map((id) => `\`${id}\``)
        .join(', ')}. Sources: ${each.sources.map(link).join(', ')}.${toward(each)}`,
      '',
    ]),
  ];
}

function toward(question: Question): string {
  return question.onlyToward === undefined
    ? ''
    : ` Asked only while the verdict could still be \`${question.onlyToward}\` or milder.`;
}

/** The order of the questions and where each answer can end the interview. */
function chart(): string[] {
  const asked = QUESTIONS.filter((each) => each.id !== 'weight' && each.id !== 'warm-up');
  const name = (id: string) => id.replaceAll('-', '_');
  const lines = asked.flatMap((question, at) => {
    const next = asked[at + 1];
    const worst = Object.entries(answersOf(question)).filter(([, facts]) =>
      Object.entries(facts).some(([id, level]) =>
        FINDINGS.some(
          (row) =>
            row.id === id && row.levels.some((each) => each.id === level && each.verdict === 'emergency'),
        ),
      ),
    );
    return [
      `  ${name(question.id)}["${question.id}"]`,
      ...worst.map(([answer]) => `  ${name(question.id)} -- ${answer} --> emergency`),
      next === undefined
        ? `  ${name(question.id)} --> verdict`
        : `  ${name(question.id)} -- "could still change the verdict" --> ${name(next.id)}`,
    ];
  });
  return [
    '## Flow',
    '',
    'A question that can no longer change the verdict is passed over; when none is left, the verdict is spoken.',
    '',
    '```mermaid',
    'flowchart TD',
    ...lines,
    '  emergency(["emergency"])',
    '  verdict(["the most careful verdict of all answers"])',
    '```',
    '',
  ];
}

function sources(): string[] {
  const used = new Set<string>([
    ...FINDINGS.flatMap((row) => row.sources),
    ...ESCALATIONS.flatMap((each) => each.sources),
    ...QUESTIONS.flatMap((each) => each.sources),
  ]);
  return [
    '## Sources',
    '',
    '"Own" was read on the publisher\'s page; a copy or a summary should be opened live before it is quoted.',
    '',
    '| id | title | publisher | seen |',
    '| --- | --- | --- | --- |',
    ...Object.entries(SOURCES)
      .filter(([id]) => used.has(id))
      .map(
        ([id, source]) =>
          `| ${id} | [${source.title}](${source.url}) | ${source.publisher} | ${source.seen} |`,
      ),
  ];
}

function link(id: SourceId): string {
  return `[${id}](#sources)`;
}
