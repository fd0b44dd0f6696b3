// What every function finds in its environment, laptop and stage alike.
process.env.POWERTOOLS_METRICS_NAMESPACE = 'Timepost';
