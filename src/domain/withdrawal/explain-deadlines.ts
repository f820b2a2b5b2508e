import { endOfNthDay } from "../calendar/end-of-day"
import { localDate } from "../calendar/local-date"
import { REFUND_DAYS, SEND_BACK_DAYS } from "./withdrawal-deadlines"

/** One step of the arithmetic of the two deadlines. Dates are `YYYY-MM-DD` in the withdrawal's zone. */
export type DeadlineStep =
  | { readonly step: "informed"; readonly on: string }
  | { readonly step: "refund_counted"; readonly days: number; readonly on: string; readonly source: string }
  | { readonly step: "refund_withheld"; readonly source: string }
  | { readonly step: "refund_released"; readonly on: string; readonly due_on: string; readonly source: string }
  | { readonly step: "goods_counted"; readonly days: number; readonly on: string; readonly source: string }
  | { readonly step: "goods_moved_to_working_day"; readonly on: string; readonly source: string }

export interface DeadlineFacts {
  readonly submitted_at: Date
  readonly refund_due_at: Date
  readonly goods_due_at: Date | null
  readonly goods_secured_at: Date | null
  readonly time_zone: string
}

/** The stored deadlines, told as the steps that lead to them. The last date of each side is the one that counts. */
export function explainDeadlines(facts: DeadlineFacts): DeadlineStep[] {
  const { submitted_at, time_zone } = facts
  const informedOn = localDate(time_zone, submitted_at)
  const refundOn = lastDay(time_zone, endOfNthDay(time_zone, submitted_at, REFUND_DAYS))
  return [
    { step: "informed", on: informedOn },
    { step: "refund_counted", days: REFUND_DAYS, on: refundOn, source: "Directive 2011/83/EU art. 13 (1)" },
    ...(facts.goods_due_at === null ? [] : [...withholding(facts), ...goodsSteps(facts, facts.goods_due_at)]),
  ]
}

const WITHHOLDING = "Directive 2011/83/EU art. 13 (3)"

function withholding({ goods_secured_at, refund_due_at, time_zone }: DeadlineFacts): DeadlineStep[] {
  if (goods_secured_at === null) return [{ step: "refund_withheld", source: WITHHOLDING }]
  const on = localDate(time_zone, goods_secured_at)
  return [{ step: "refund_released", on, due_on: lastDay(time_zone, refund_due_at), source: WITHHOLDING }]
}

function goodsSteps({ submitted_at, time_zone }: DeadlineFacts, goodsDueAt: Date): DeadlineStep[] {
  const counted = lastDay(time_zone, endOfNthDay(time_zone, submitted_at, SEND_BACK_DAYS))
  const due = lastDay(time_zone, goodsDueAt)
  return [
    { step: "goods_counted", days: SEND_BACK_DAYS, on: counted, source: "Directive 2011/83/EU art. 14 (1)" },
    ...(due === counted
      ? []
      : [{ step: "goods_moved_to_working_day" as const, on: due, source: "Regulation 1182/71 art. 3 (4)" }]),
  ]
}

/** Ends are half-open: what ends as the 6th begins lasts through the 5th. */
function lastDay(timeZone: string, end: Date): string {
  return localDate(timeZone, new Date(end.getTime() - 1))
}
