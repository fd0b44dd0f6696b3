// What things of a stage are called, said once: an operator finds them by these names, dashboard and queries too.

/** A queue, a function, a schedule. */
export function resourceName(stageName: string, name: string): string {
  return `timepost-${stageName}-${name}`;
}

export function logGroupName(stageName: string, name: string): string {
  return `/timepost/${stageName}/${name}`;
}

/** Of what our own code counts. */
export function metricsNamespace(stageName: string): string {
  return `Timepost/${stageName}`;
}
