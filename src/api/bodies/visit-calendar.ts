import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator"

import type { VisitRecord } from "../../modules/after-sales/queries/visit/visit-record"

const PRODUCT = { company: "medusa-plugin-after-sales", product: "visits", language: "EN" }

/** The customer's own appointment, for his calendar (RFC 5545). The same appointment, moved, replaces what it said. */
export function toCustomerCalendar(visit: VisitRecord): string {
  const calendar = ical({ name: `V-${visit.number}`, prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH })
  calendar.createEvent({ ...eventOf(visit), summary: summaryOf(visit, null) })
  return calendar.toString()
}

/** An agent's calendar as a feed. Whoever the feed belongs to needs names and numbers, and no more than he sees on screen. */
export function toAgentCalendar(visits: readonly VisitRecord[]): string {
  const calendar = ical({ name: "Visits", prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH, ttl: 900 })
  for (const visit of visits) {
    calendar.createEvent({
      ...eventOf(visit),
      summary: summaryOf(visit, visit.customer_name),
      description: [visit.phone, visit.script].filter(Boolean).join("\n"),
    })
  }
  return calendar.toString()
}

function eventOf(visit: VisitRecord) {
  const { id, due_at, duration_minutes, status } = visit
  return {
    id: `${id}@after-sales`,
    // Instants: every client shows them on its own clock, whatever zones it knows.
    start: due_at,
    end: new Date(due_at.getTime() + duration_minutes * 60_000),
    stamp: due_at,
    status: status === "canceled" ? ICalEventStatus.CANCELLED : statusOf(status),
  }
}

function statusOf(status: VisitRecord["status"]): ICalEventStatus {
  return status === "confirmed" ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE
}

function summaryOf({ number, method, order_display_id }: VisitRecord, name: string | null): string {
  const kind = method === "phone" ? "Call" : "Visit"
  const about = order_display_id === null ? null : `#${order_display_id}`
  return [`${kind} V-${number}`, name, about].filter(Boolean).join(" · ")
}
