import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import {
  decideStaffTelling,
  isCriticalNotice,
  type StaffNotice,
  type StaffNoticeKind,
} from "../../domain/notification/decide-staff-telling"
import type { Message } from "../../domain/notification/message"
import { chooseReceiver, type NobodyBecause, type Receiver } from "../../domain/sla/decide-telling"
import type { AlertKind } from "../../domain/sla/plan-alert"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { claimAlerts, type ClaimedAlert } from "../../modules/after-sales/commands/sla/claim-alerts"
import { dropAlert, endAlert, postponeAlert } from "../../modules/after-sales/commands/sla/end-alert"
import { readAgentLanguage } from "../../modules/after-sales/queries/team/read-agent-language"
import { readStaffWishes } from "../../modules/after-sales/queries/team/read-staff-wishes"
import { logFailure } from "../log-failure"

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
  const { email, locale, user_id } = person
  const wishes = await afterSales.ask(readStaffWishes, { user_id: user_id ?? "", team_calendar_id: team.calendar_id })
  const telling = decideStaffTelling(toNotice(alert), wishes, now)
  // Nobody is told today of what is kept until tomorrow: it is looked at again when his hours open.
  if (telling.way === "at_opening") {
    await afterSales.run(postponeAlert, { attempt: alert, until: telling.at, now })
    return false
  }
  const message = toMessage(alert, { time_zone: wishes.hours.time_zone, locale, now })
  const staff = user_id === null ? null : { user_id, telling }
  return afterSales.run(endAlert, { attempt: alert, message, email, staff, now })
}

const NOTICE_OF = {
  warn: "sla_warning",
  breach: "sla_breach",
  escalate: "sla_escalation",
} as const satisfies Record<AlertKind, StaffNoticeKind>

/** A warning is news until the end that it warns of; what is broken stays news. */
function toNotice({ kind, ticket_kind, priority, due_at }: ClaimedAlert): StaffNotice {
  const notice = NOTICE_OF[kind]
  const is_critical = isCriticalNotice(notice, { kind: ticket_kind, priority })
  return { kind: notice, is_critical, useful_until: kind === "warn" ? due_at : null }
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
  /** Null outside the shop. */
  readonly user_id: string | null
  readonly locale: string | null
}

/** The receiver with what is known of him, or why nobody is told. A user who is gone is nobody. */
async function findPerson(container: MedusaContainer, receiver: Receiver): Promise<Person | NobodyBecause> {
  if ("nobody_because" in receiver) return receiver.nobody_because
  if ("address" in receiver) return { email: receiver.address, user_id: null, locale: null }
  const { user_id } = receiver
  const [user] = await container.resolve(Modules.USER).listUsers({ id: user_id }, { select: ["email"] })
  if (!user) return "nobody_named"
  const locale = await container.resolve(AFTER_SALES_MODULE).ask(readAgentLanguage, user_id)
  return { email: user.email, user_id, locale }
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
