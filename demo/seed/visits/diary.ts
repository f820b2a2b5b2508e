import type { AdminVisitSummary } from "../../../src/types"
import { bearer } from "../api"
import type { Cast } from "../days/cast"
import type { Happening } from "../days/live-through-days"
import { planOfLine } from "../orders/delivered-line"
import type { PersonName } from "../people/customers"
import { teamIdsOf } from "../people/teams"
import { toAppointment, toInstant } from "../tickets/moment"
import type { Clock } from "../clock"
import { handMadeVisits, type HandMadeVisit } from "./by-hand"
import { answerVisit, listVisits, makeVisit, runJob, seeVisit } from "./calls"
import { NOTES } from "./notes"
import { publishFollowUpPlans } from "./publish-plans"

/** Plans govern what happens after they are published. */
const PLANS_DAYS_AGO = 30

/** Before the first letter about the care of cookware is due. */
const REFUSAL_DAYS_AGO = 20

const DAY_MS = 24 * 3_600_000

export interface DiaryTime {
  readonly clock: Clock
  readonly now: Date
}

/**
 * Every evening the server does what it does by itself every minute, and people note down what their visits of the day
 * have brought. The visits of today are left to whoever opens the demo.
 */
export function visitEvenings(cast: Cast, time: DiaryTime): readonly Happening[] {
  const diary = new Diary(cast, time)
  const evenings = Array.from({ length: PLANS_DAYS_AGO }, (_, daysAgo): Happening => ({
    ...{ daysAgo, part: "evening" },
    happen: () => diary.endDay(daysAgo),
  }))
  const made = handMadeVisits.map((visit): Happening => ({
    ...{ daysAgo: madeDaysAgo(dueOf(visit, time.now), time.now), part: "evening" },
    happen: () => diary.make(visit),
  }))
  const publish = () => publishFollowUpPlans(cast.shop)
  return [
    { daysAgo: PLANS_DAYS_AGO, part: "evening", happen: publish },
    { daysAgo: REFUSAL_DAYS_AGO, part: "evening", happen: () => wantsNoLetters(cast, "camille") },
    ...made,
    ...evenings,
  ]
}

class Diary {
  private readonly forgotten = new Set<string>()
  private noted = 0

  constructor(
    private readonly cast: Cast,
    private readonly time: DiaryTime,
  ) {}

  async make(visit: HandMadeVisit): Promise<void> {
    const { shop, mailbox, plans, orderOf } = this.cast
    const order = await orderOf(planOfLine(plans, visit))
    const make = async () => {
      const team_id = visit.team === null ? null : (await teamIdsOf(shop))(visit.team)
      const made = await makeVisit(shop.admin, {
        ...{ order_id: order.id, method: visit.method, duration_minutes: visit.minutes, script: visit.script },
        ...{ team_id, due_at: dueOf(visit, this.time.now).toISOString() },
      })
      if (visit.isForgotten) this.forgotten.add(made.id)
    }
    if (visit.answer === undefined) return make()
    await runJob(shop.admin, "dispatch-outbox")
    const link = await mailbox.linkSentTo(order.email, async () => {
      await make()
      await runJob(shop.admin, "dispatch-visits")
      await runJob(shop.admin, "dispatch-outbox")
    })
    const token = new URL(link).searchParams.get("token") ?? ""
    const { slots } = await seeVisit(shop.store, token)
    const starts_at = slots.at(-1)?.starts_at
    await answerVisit(shop.store, token, visit.answer, visit.answer === "move" ? { starts_at } : {})
  }

  async endDay(daysAgo: number): Promise<void> {
    const { admin } = this.cast.shop
    await runJob(admin, "dispatch-visits")
    if (daysAgo === 0) return
    const until = this.time.clock.now().toISOString()
    const due = await listVisits(admin, { until, status: "scheduled,confirmed" })
    for (const visit of due.filter(({ id }) => !this.forgotten.has(id))) await this.note(visit)
  }

  private async note(visit: AdminVisitSummary): Promise<void> {
    const note = NOTES[this.noted % NOTES.length]
    this.noted += 1
    if (note) await note(this.cast.shop.admin, visit)
    else this.forgotten.add(visit.id)
  }
}

/** Letters to somebody who said no are skipped. */
function wantsNoLetters({ shop, people }: Cast, name: PersonName): Promise<unknown> {
  const preferences = [{ purpose: "follow_up", method: "email", is_allowed: false }]
  const store = shop.store.with(bearer(people[name].token ?? ""))
  return store.post("/store/after-sales/contact-preferences", { preferences })
}

function dueOf({ due }: HandMadeVisit, now: Date): Date {
  return "workingDaysAgo" in due ? toInstant(due, now) : toAppointment(due.workingDaysAhead, due.at, now)
}

/** Three days before it, and yesterday at the latest. */
function madeDaysAgo(due: Date, now: Date): number {
  return Math.max(1, Math.ceil((now.getTime() - due.getTime()) / DAY_MS) + 3)
}
