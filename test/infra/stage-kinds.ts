// Stages that differ as much as stages can.
import type { StageInput } from '../../infra/stage.ts';
import { FALLBACK } from './synthesised.ts';

const ISSUER = 'https://login.example.com';
const certificateIn = (region: string) =>
  `arn:aws:acm:${region}:123456789012:certificate/0a1b2c3d-0000-4000-8000-0123456789ab`;

export const STAGE_KINDS: Readonly<Record<string, Partial<StageInput>>> = {
  dev: { isDev: true, corsOrigins: ['https://app.dev.example.com'] },
  prod: {},
  named: {
    apiDomain: { name: 'api.example.com', certificateArn: certificateIn('eu-west-1') },
    takeOverRuleSet: true,
  },
  issuer: {
    issuer: { issuer: ISSUER, audience: 'timepost', jwksUrl: `${ISSUER}/keys` },
    reservedConcurrency: { parse: 5 },
  },
  firewall: {
    firewall: true,
    apiDomain: { name: 'api.example.com', certificateArn: certificateIn('us-east-1') },
    edgeProofRound: 2,
    fallback: FALLBACK,
  },
};
