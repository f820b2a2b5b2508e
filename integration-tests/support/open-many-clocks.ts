import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { DEFAULT_SLA } from "../../src/domain/sla/default-policy"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { saveBusinessCalendar } from "../../src/modules/after-sales/commands/calendar/save-business-calendar"
import { openClocks } from "../../src/modules/after-sales/commands/sla/open-clocks"
import { createSlaPolicy } from "../../src/modules/after-sales/commands/sla-policy/create-sla-policy"
import { publishSlaPolicy } from "../../src/modules/after-sales/commands/sla-policy/publish-sla-policy"
import { writeTicketRow } from "./ticket-row"

const TICKETS = Number(process.env.TICKETS)
/** In the future, so that no job of the process that sweeps finds anything due by its own clock. */
const OPENED = Date.parse("2031-03-03T12:00:00.000Z")

/** For `medusa exec`: complaints, opened a second apart, whose promises nobody keeps. */
export default async function openManyClocks({ container }: ExecArgs): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const always = [["00:00", "24:00"]] as const
  const hours = { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always }
  await afterSales.run(saveBusinessCalendar, {
    ...{ id: null, name: "Always", is_default: true, holiday_country: null, holiday_region: null },
    definition: { time_zone: "UTC", hours, holidays: [], extra_days: [] },
    holiday_names: {},
  })
  const policy_id = await afterSales.run(createSlaPolicy, DEFAULT_SLA)
  await afterSales.run(publishSlaPolicy, { policy_id, version: null, now: new Date("2031-01-01T00:00:00Z") })
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (let n = 0; n < TICKETS; n += 1) {
    const opened_at = new Date(OPENED + n * 1_000)
    const ticket_id = `tick_${String(n).padStart(5, "0")}`
    await writeTicketRow(database, { id: ticket_id, kind: "complaint", opened_at, queue_at: opened_at })
    await afterSales.run(openClocks, {
      ...{ ticket_id, opened_at, now: opened_at },
      facts: {
        ...{ kind: "complaint", priority: "normal", channel: "email", team_id: null, calendar_id: null },
        ...{ sales_channel_id: null, customer_group_ids: [], language: null, opened_by: "customer" },
      },
    })
  }
}
