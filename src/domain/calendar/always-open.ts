import { WEEKDAYS } from "./business-calendar"
import { requireCalendar } from "./require-calendar"

/** The clock on the wall as a calendar: every minute counts, so that one arithmetic serves both. */
export const ALWAYS_OPEN = requireCalendar({
  time_zone: "UTC",
  hours: Object.fromEntries(WEEKDAYS.map((day) => [day, [["00:00", "24:00"]] as const])),
})
