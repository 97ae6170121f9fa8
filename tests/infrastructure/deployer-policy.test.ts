import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Template } from './cloudformation.ts';

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: unknown;
}

const stack: Template = parse(readFileSync('infrastructure/stack.yaml', 'utf8'));
const policy: { readonly Statement: readonly Statement[] } = JSON.parse(
  readFileSync('infrastructure/deployer-policy.json', 'utf8'),
);
const actions = policy.Statement.flatMap(({ Action }) => Action);

/** What makes and unmakes a resource of each type; the permission and the filter belong to what they are put on. */
const MADE_BY: Readonly<Record<string, readonly string[]>> = {
  'AWS::Lambda::Function': [
    'lambda:CreateFunction',
    'lambda:UpdateFunctionCode',
    'lambda:DeleteFunction',
    'lambda:GetFunctionScalingConfig', // its reading, as CloudFormation lists it
  ],
  'AWS::Lambda::Permission': ['lambda:AddPermission', 'lambda:RemovePermission'],
  'AWS::IAM::Role': ['iam:CreateRole', 'iam:PutRolePolicy', 'iam:PassRole', 'iam:DeleteRole'],
  'AWS::DynamoDB::Table': ['dynamodb:CreateTable', 'dynamodb:UpdateTimeToLive', 'dynamodb:DeleteTable'],
  'AWS::Logs::LogGroup': [
    'logs:CreateLogGroup',
    'logs:PutRetentionPolicy',
    'logs:DeleteLogGroup',
    'logs:DescribeResourcePolicies', // likewise
  ],
  'AWS::Logs::MetricFilter': ['logs:PutMetricFilter', 'logs:DeleteMetricFilter'],
  'AWS::SNS::Topic': ['sns:CreateTopic', 'sns:Subscribe', 'sns:DeleteTopic'],
  'AWS::CloudWatch::Alarm': ['cloudwatch:PutMetricAlarm', 'cloudwatch:DeleteAlarms'],
};

describe('the user who deploys', () => {
  test.each(Object.entries(stack.Resources))('may make and unmake %s', (_, { Type }) => {
    expect(MADE_BY).toHaveProperty([Type]);
    for (const action of MADE_BY[Type] ?? []) expect(actions).toContain(action);
  });

  test('may do nothing by the handful, and to everything only look', () => {
    for (const action of actions) expect(action).not.toContain('*');
    const anywhere = policy.Statement.filter(({ Resource }) => Resource === '*').flatMap(
      ({ Action }) => Action,
    );
    for (const action of anywhere) expect(action).toMatch(/:Describe/);
  });

  test('touches only what bears the name of this skill', () => {
    const named = policy.Statement.flatMap(({ Resource }) => Resource).filter((one) => one !== '*');
    for (const resource of named) expect(resource).toMatch(/ask-GluteCoach-|ask-dist-|\/glute-coach\//);
  });

  test('hands a role to Lambda and to nobody else', () => {
    const passing = policy.Statement.filter(({ Action }) => [Action].flat().includes('iam:PassRole'));
    expect(passing).toMatchObject([
      { Condition: { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } } },
    ]);
  });
});
