/** Later than every deadline; before the end of what PostgreSQL and JavaScript both keep. */
const LAST_IN_QUEUE = new Date("9999-01-01T00:00:00.000Z")

/** Where a ticket stands in the inbox: by its next deadline, and behind all others while no clock of it runs. */
export function queueAt(nextDueAt: Date | null): Date {
  return nextDueAt ?? LAST_IN_QUEUE
}
