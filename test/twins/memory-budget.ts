// Twin of the month's money, with a look at what is taken.
import type { MonthlyBudget } from '../../shared/adapters/fallback/monthly-budget.ts';

export interface MemoryBudget extends MonthlyBudget {
  spent: number;
}

export function memoryBudget(mostMicroUsd: number): MemoryBudget {
  const budget: MemoryBudget = {
    spent: 0,
    take: async (microUsd) => {
      if (budget.spent + microUsd > mostMicroUsd) return undefined;
      budget.spent += microUsd;
      return {
        settle: async (really) => {
          budget.spent += really - microUsd;
        },
      };
    },
  };
  return budget;
}
