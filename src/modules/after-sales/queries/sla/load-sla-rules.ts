import { MedusaError } from "@medusajs/framework/utils"

import type { ClockCalendar } from "../../../../domain/sla/clock"
import type { SlaRules } from "../../../../domain/sla/rules"
import type { SlaTerms } from "../../../../domain/sla/terms"
import { snapshotIdOf, toClockCalendar, type StoredDefinition } from "../../calendar-snapshot"
import type { Reading } from "../../transaction"
import { cachedByStamp } from "../cached-by-stamp"
import { listBusinessCalendars, type CalendarRecord } from "../calendar/list-business-calendars"
import { readCalendarStamp } from "../calendar/load-calendars"
import { selectSlaTerms } from "./select-sla-terms"

/** The rules as the domain asks for them, and the definitions that a new clock's calendar is kept by. */
export interface LoadedSlaRules extends SlaRules {
  readonly definitionOf: (snapshotId: string) => StoredDefinition | undefined
}

/** Everything from which clocks are opened, in two short queries as long as nothing changed. */
export async function loadSlaRules(reading: Reading): Promise<LoadedSlaRules> {
  const policies = await loadSlaTerms(reading)
  return { policies, ...(await loadSnapshots(reading)) }
}

/** Every published and retired version of every policy. */
export const loadSlaTerms: (reading: Reading) => Promise<readonly SlaTerms[]> = cachedByStamp(
  readTermsStamp,
  async (reading) => selectSlaTerms(reading, "version.status <> 'draft'"),
)

/** Nothing writes the rows below a version after publication; those of the version and its policy carry the stamp. */
async function readTermsStamp(reading: Reading): Promise<string> {
  const [row] = await reading.query<{ stamp: string | null }>(
    `select md5(string_agg(version.id || version.xmin::text || policy.xmin::text, ',' order by version.id)) as stamp
       from sla_policy_version version
       join sla_policy policy on policy.id = version.policy_id and policy.deleted_at is null
      where version.deleted_at is null and version.status <> 'draft'`,
  )
  return row?.stamp ?? ""
}

const MOST_CALENDARS = 1000

const loadSnapshots = cachedByStamp(readCalendarStamp, async (reading) =>
  toSnapshots(await listBusinessCalendars(reading, { cursor: null, limit: MOST_CALENDARS })),
)

function toSnapshots(records: readonly CalendarRecord[]): Pick<LoadedSlaRules, "calendarOf" | "definitionOf"> {
  const named = records.map((record) => ({ record, id: snapshotIdOf(record.definition) }))
  return {
    calendarOf: (id): ClockCalendar => {
      // A team whose calendar is gone keeps the shop's hours: no ticket may fail for it.
      const found = named.find(({ record }) => record.id === id) ?? named.find(({ record }) => record.is_default)
      if (!found) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The shop has no default calendar")
      return toClockCalendar(found.id, found.record.definition)
    },
    definitionOf: (snapshotId) => named.find(({ id }) => id === snapshotId)?.record.definition,
  }
}
