import { refuse, type Decision } from "../kernel/decision"
import { RANGE_END } from "./instant"

/** The refusal for a span that the calendar cannot fill: it stops opening, or the end lies beyond the year 2199. */
export function refuseExhausted(): Decision<never> {
  const until = new Date(RANGE_END).toISOString().slice(0, 10)
  const message = `The calendar has not enough opening hours before ${until}.`
  return refuse([{ code: "calendar_exhausted", message, facts: { until } }])
}
