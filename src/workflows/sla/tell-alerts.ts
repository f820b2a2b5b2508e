import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { chooseReceiver, tellAt } from "../../domain/sla/decide-telling"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { claimAlerts, type ClaimedAlert } from "../../modules/after-sales/commands/sla/claim-alerts"
import { dropAlert, endAlert, postponeAlert } from "../../modules/after-sales/commands/sla/end-alert"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"
import { logFailure } from "../log-failure"
import { postToFeed } from "./post-to-feed"

const BATCH = 50
/** What is left after so many batches is for the next minute, or for another process. */
const MOST_BATCHES = 20

/**
 * Tells people of promises that are in danger or broken. May run any number of times, in any number of processes, at
 * once: each alert is claimed by one of them, and its message is put into the outbox once. Returns how many were told.
 */
export async function tellAlerts(container: MedusaContainer, now: Date): Promise<number> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  let told = 0
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const claimed = await afterSales.run(claimAlerts, { limit: BATCH, now })
    for (const alert of claimed) {
      await logFailure(container, `alert ${alert.id}`, async () => {
        if (await tell(container, alert, now)) told += 1
      })
    }
    if (claimed.length < BATCH) break
  }
  return told
}

async function tell(container: MedusaContainer, alert: ClaimedAlert, now: Date): Promise<boolean> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const { sla_outside_address } = await afterSales.getOptions()
  const receiver = chooseReceiver(alert, sla_outside_address ?? null)
  if ("nobody_because" in receiver) {
    await afterSales.run(dropAlert, { attempt: alert, because: receiver.nobody_because, now })
    return false
  }
  const person = "user_id" in receiver ? await readPerson(container, receiver.user_id) : { email: receiver.address }
  if (person === null) {
    await afterSales.run(dropAlert, { attempt: alert, because: "nobody_named", now })
    return false
  }
  const calendarOf = await afterSales.ask(loadCalendars, undefined)
  const hours = calendarOf(("calendar_id" in person ? person.calendar_id : null) ?? alert.calendar_id)
  const at = tellAt(alert.priority, hours, now)
  if (at > now) {
    await afterSales.run(postponeAlert, { attempt: alert, until: at, now })
    return false
  }
  const data = toMessageData(alert, hours.time_zone, "locale" in person ? person.locale : null, now)
  const message = { template: "sla_alert" as const, data }
  const isTold = await afterSales.run(endAlert, { attempt: alert, message, recipient: person.email, now })
  if (isTold) await postToFeed(container, { id: alert.id, to: person.email, message })
  return isTold
}

function toMessageData(alert: ClaimedAlert, time_zone: string, locale: string | null, now: Date) {
  const { ticket_id, ticket_number, subject, kind, metric } = alert
  const due_at = (alert.breached_at ?? alert.due_at ?? now).toISOString()
  return { ticket_id, ticket_number, subject, kind, metric, due_at, time_zone, locale }
}

interface Person {
  readonly email: string
  readonly calendar_id: string | null
  readonly locale: string | null
}

/** Null for a user who is gone. */
async function readPerson(container: MedusaContainer, userId: string): Promise<Person | null> {
  const [user] = await container.resolve(Modules.USER).listUsers({ id: userId }, { select: ["email"] })
  if (!user) return null
  const [agent] = await container.resolve(AFTER_SALES_MODULE).listServiceAgents({ user_id: userId })
  return { email: user.email, calendar_id: agent?.calendar_id ?? null, locale: agent?.languages[0] ?? null }
}
