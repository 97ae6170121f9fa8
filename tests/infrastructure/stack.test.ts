import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { STORE_LIMIT_MS } from '../../lambda/store/dynamodb.ts';
import { faultsOf, type Template } from './cloudformation.ts';

const SOURCE = readFileSync('infrastructure/stack.yaml', 'utf8');
const stack: Template = parse(SOURCE);
const { Skill, SkillRole, Profiles, SkillLogs } = stack.Resources as Record<
  string,
  (typeof stack.Resources)[string]
>;

describe('the stack', () => {
  test('is well-formed by the schemas that AWS publishes', () => expect(faultsOf(stack)).toEqual([]));

  test('would be refused with a typing mistake in it', () => {
    const broken = (path: [string, string], value: unknown) => {
      const copy = structuredClone(stack) as unknown as { Resources: Record<string, { Properties: object }> };
      Object.assign(copy.Resources[path[0]]!.Properties, { [path[1]]: value });
      return faultsOf(copy as unknown as Template);
    };
    expect(broken(['Skill', 'TimeOut'], 7)).toEqual(['Skill: has no property TimeOut']);
    expect(broken(['Skill', 'Timeout'], 'seven')).toHaveLength(1);
    expect(broken(['Skill', 'Role'], { Ref: 'SkilRole' })).toEqual(['Ref to nothing: SkilRole']);
    expect(broken(['Skill', 'Role'], { 'Fn::GetAtt': ['SkillRole', 'Arm'] })).toHaveLength(1);
    expect(broken(['Profiles', 'SSESpecification'], { SSEEnabled: 'yes' })).toHaveLength(1);
    const lost = structuredClone(stack) as unknown as {
      Resources: Record<string, { DeletionPolicy: string }>;
    };
    lost.Resources['Profiles']!.DeletionPolicy = 'RetainOnCreate';
    expect(faultsOf(lost as unknown as Template)).toEqual(['Profiles: no policy RetainOnCreate']);
    expect(broken(['Errors', 'AlarmActions'], { 'Fn::If': ['Nobody', [], []] })).toHaveLength(1);
  });

  test("takes exactly the ASK CLI's parameters and our own", () => {
    const reserved = ['SkillId', 'LambdaRuntime', 'LambdaHandler', 'CodeBucket', 'CodeKey', 'CodeVersion'];
    expect(Object.keys(stack.Parameters)).toEqual([...reserved, 'Stage', 'AlarmEmail']);
    expect(stack.Parameters['AlarmEmail']).toHaveProperty('Default', '');
  });

  // The deployer searches the text for these names and, where it finds both, fetches the credentials.
  test('asks for no credentials of the skill', () => expect(SOURCE).not.toMatch(/SkillClient(Id|Secret)/));

  test('gives the CLI the endpoint it looks for', () =>
    expect(stack.Outputs['SkillEndpoint']?.Value).toEqual({ 'Fn::GetAtt': ['Skill', 'Arn'] }));
});

describe('the function', () => {
  test('stops before Alexa gives up, on the processor that costs less', () => {
    expect(Skill?.Properties).toMatchObject({ Timeout: 7, Architectures: ['arm64'] });
  });

  test('may be called by this skill only', () => {
    expect(stack.Resources['AlexaMayCall']?.Properties).toMatchObject({
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: { Ref: 'SkillId' },
    });
  });

  test('may do to its own table and log what it does, and nothing else', () => {
    const policies = SkillRole?.Properties['Policies'] as {
      PolicyDocument: { Statement: { Action: string[]; Resource: unknown }[] };
    }[];
    const statements = policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
    expect(statements.map(({ Action, Resource }) => [Action, Resource])).toEqual([
      [
        ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem', 'dynamodb:Query'],
        { 'Fn::GetAtt': ['Profiles', 'Arn'] },
      ],
      [['logs:CreateLogStream', 'logs:PutLogEvents'], { 'Fn::GetAtt': ['SkillLogs', 'Arn'] }],
    ]);
    expect(SkillRole?.Properties).not.toHaveProperty('ManagedPolicyArns');
  });
});

describe('what is kept', () => {
  test('is paid by use, expires, is encrypted, can be wound back a week, and survives its stack, but not one that never came to be', () => {
    expect(Profiles).toMatchObject({
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
        SSESpecification: { SSEEnabled: true },
      },
    });
  });

  test('of the logs goes after a fortnight', () => {
    expect(SkillLogs?.Properties).toMatchObject({ RetentionInDays: 14 });
    expect(Skill?.Properties).toMatchObject({ LoggingConfig: { LogGroup: { Ref: 'SkillLogs' } } });
  });
});

describe('an alarm', () => {
  const alarms = Object.values(stack.Resources).filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm');
  const alarmAt = (metric: string) =>
    alarms.find(({ Properties }) => Properties['MetricName'] === metric)?.Properties;

  test('is there for errors, problems, throttles and slow answers, and silent while nobody talks', () => {
    expect(alarms.map(({ Properties }) => Properties['MetricName']).toSorted()).toEqual([
      'Duration',
      'Errors',
      'Problems',
      'Throttles',
    ]);
    for (const { Properties } of alarms) expect(Properties['TreatMissingData']).toBe('notBreaching');
    for (const metric of ['Duration', 'Errors', 'Throttles']) {
      expect(alarmAt(metric)).toMatchObject({
        Namespace: 'AWS/Lambda',
        Dimensions: [{ Name: 'FunctionName', Value: { Ref: 'Skill' } }],
      });
    }
  });

  test('rings at one apology, which Lambda does not count as an error', () => {
    const { LogGroupName, MetricTransformations } = stack.Resources['ProblemLines']!.Properties as {
      LogGroupName: unknown;
      MetricTransformations: Readonly<Record<string, unknown>>[];
    };
    expect(LogGroupName).toEqual({ Ref: 'SkillLogs' });
    expect(MetricTransformations).toHaveLength(1);
    expect(alarmAt('Problems')).toMatchObject({
      Namespace: MetricTransformations[0]!['MetricNamespace'],
      MetricName: MetricTransformations[0]!['MetricName'],
      Statistic: 'Sum',
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    });
  });

  test('rings when every turn waits for a table that does not answer', () => {
    expect(alarmAt('Duration')?.['Threshold']).toBeLessThan(STORE_LIMIT_MS);
  });
});
