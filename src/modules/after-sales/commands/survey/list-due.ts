import type { Reading } from "../../transaction"

/** What of a due survey core has to be asked about. */
export interface DueSurvey {
  readonly id: string
  readonly customer_id: string | null
  readonly email: string | null
  readonly order_id: string | null
}

/** Surveys with something to come by now, oldest first, but for those already tried. Reads only what is due. */
export async function listDueSurveys(
  reading: Reading,
  { now, tried, limit }: { readonly now: Date; readonly tried: readonly string[]; readonly limit: number },
): Promise<DueSurvey[]> {
  return reading.query<DueSurvey>(
    `select id, customer_id, email, order_id from satisfaction_survey
      where next_step_at <= ? and next_step_at is not null and deleted_at is null and id <> all(?)
      order by next_step_at, id limit ?`,
    [now, tried, limit],
  )
}
