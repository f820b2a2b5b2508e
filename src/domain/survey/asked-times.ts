const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** What the merchant has set about when a customer is asked. */
export interface AskingPace {
  /** From the end of the case: nobody can judge at once whether it really was the end. */
  readonly delay_minutes: number
  /** From the letter; null reminds nobody. */
  readonly remind_after_days: number | null
  /** From the letter: as long as the link is open. */
  readonly answer_days: number
  /** From the first answer: as long as it may be changed. */
  readonly change_hours: number
}

/** When a customer is to be asked about a case that ended at `endedAt`. */
export function askAt({ delay_minutes }: Pick<AskingPace, "delay_minutes">, endedAt: Date): Date {
  return new Date(endedAt.getTime() + delay_minutes * MINUTE_MS)
}

/** What follows from the letter of `sentAt`: the reminder, and the end of the link. */
export function timesOfLetter(
  { remind_after_days, answer_days }: Pick<AskingPace, "remind_after_days" | "answer_days">,
  sentAt: Date,
): { readonly remind_at: Date | null; readonly expires_at: Date } {
  const after = (days: number) => new Date(sentAt.getTime() + days * DAY_MS)
  return { remind_at: remind_after_days === null ? null : after(remind_after_days), expires_at: after(answer_days) }
}

/** Until when an answer first given at `answeredAt` may be changed. */
export function changeUntil({ change_hours }: Pick<AskingPace, "change_hours">, answeredAt: Date): Date {
  return new Date(answeredAt.getTime() + change_hours * 60 * MINUTE_MS)
}
