import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { Message } from "../../domain/notification/message"
import { chooseReceiver, tellAt, type NobodyBecause, type Receiver } from "../../domain/sla/decide-telling"
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
  const { sla_outside_address = null } = await afterSales.getOptions()
  const team = await readTeam(container, alert.team_id)
  const person = await findPerson(container, chooseReceiver({ ...alert, ...team }, sla_outside_address))
  if (typeof person === "string") {
    await afterSales.run(dropAlert, { attempt: alert, because: person, now })
    return false
  }
  const calendarOf = await afterSales.ask(loadCalendars, undefined)
  const hours = calendarOf(person.calendar_id ?? team.calendar_id)
  const at = tellAt(alert.priority, hours, now)
  if (at > now) {
    await afterSales.run(postponeAlert, { attempt: alert, until: at, now })
    return false
  }
  const message = toMessage(alert, { time_zone: hours.time_zone, locale: person.locale, now })
  const isTold = await afterSales.run(endAlert, { attempt: alert, message, recipient: person.email, now })
  if (isTold) await postToFeed(container, { id: alert.id, to: person.email, message })
  return isTold
}

/** The people behind a ticket's team, and when it works; all null without one. */
async function readTeam(container: MedusaContainer, id: string | null) {
  const [team] = id === null ? [] : await container.resolve(AFTER_SALES_MODULE).listServiceTeams({ id })
  return {
    lead_user_id: team?.lead_user_id ?? null,
    manager_user_id: team?.manager_user_id ?? null,
    calendar_id: team?.calendar_id ?? null,
  }
}

interface Person {
  readonly email: string
  /** His own working hours; null for those of his team, or of the shop. */
  readonly calendar_id: string | null
  readonly locale: string | null
}

/** The receiver with what is known of him, or why nobody is told. A user who is gone is nobody. */
async function findPerson(container: MedusaContainer, receiver: Receiver): Promise<Person | NobodyBecause> {
  if ("nobody_because" in receiver) return receiver.nobody_because
  if ("address" in receiver) return { email: receiver.address, calendar_id: null, locale: null }
  const { user_id } = receiver
  const [user] = await container.resolve(Modules.USER).listUsers({ id: user_id }, { select: ["email"] })
  if (!user) return "nobody_named"
  const [agent] = await container.resolve(AFTER_SALES_MODULE).listServiceAgents({ user_id })
  return { email: user.email, calendar_id: agent?.calendar_id ?? null, locale: agent?.languages[0] ?? null }
}

function toMessage(
  alert: ClaimedAlert,
  said: { readonly time_zone: string; readonly locale: string | null; readonly now: Date },
): Message<"sla_alert"> {
  const { ticket_id, ticket_number, subject, kind, metric } = alert
  const { time_zone, locale } = said
  const due_at = (alert.breached_at ?? alert.due_at ?? said.now).toISOString()
  return {
    template: "sla_alert",
    data: { ticket_id, ticket_number, subject, kind, metric, due_at, time_zone, locale },
  }
}
