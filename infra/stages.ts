// The stages of this team. Nothing else differs between two deployments; stage.ts says what each value must be.
import type { StageInput } from './stage.ts';

export const STAGES: Readonly<Record<string, StageInput>> = {
  dev: {
    account: '111111111111',
    region: 'eu-west-1',
    inboundDomain: 'in.dev.timepost.example',
    alarmAddress: 'alarms@timepost.example',
    corsOrigins: ['https://app.dev.timepost.example'],
    monthlyBudgetUsd: 50,
    isDev: true,
  },
};
