/** Whoever heard of something a minute ago has planned its visits, or has died. */
const EVENT_AT_WORK_MS = 60_000
/** So long after it happened a lost event is still looked for. */
const LOST_EVENT_MS = 24 * 60 * 60_000

/** When something may have happened of which nobody heard. */
export interface LostSpan {
  readonly from: Date
  readonly until: Date
}

export function lostSpan(now: Date): LostSpan {
  return { from: new Date(now.getTime() - LOST_EVENT_MS), until: new Date(now.getTime() - EVENT_AT_WORK_MS) }
}
