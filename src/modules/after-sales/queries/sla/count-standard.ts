import type { StandardCount } from "../../../../domain/sla/service-standard"
import type { Reading } from "../../transaction"

/**
 * Promises to customers whose deadline lies in [from, to), by what became of them. One that ended with its ticket before
 * its deadline was neither kept nor broken and does not count; one that is over and not yet swept was not kept.
 */
export async function countStandard(
  reading: Reading,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<StandardCount[]> {
  return reading.query<StandardCount>(
    `select kind, metric, count(*)::int as cases,
            count(*) filter (where state = 'met' and breached_at is null)::int as in_time
       from sla_clock
      where scope = 'ticket' and deleted_at is null and due_at >= ? and due_at < ?
        and (breached_at is not null or state in ('met', 'running'))
      group by kind, metric`,
    [from, to],
  )
}
