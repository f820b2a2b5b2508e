import { z } from "@medusajs/framework/zod"

/** More than any calendar needs, and few enough to be read in a moment. */
const MOST_INTERVALS = 48
const MOST_DATES = 2000

const hours = z.array(z.tuple([z.string(), z.string()])).max(MOST_INTERVALS)

/** The shape of a calendar only; `parseCalendar` says whether it makes sense. */
export const calendarDefinitionSchema = z.strictObject({
  time_zone: z.string(),
  hours: z.record(z.string(), hours),
  holidays: z.array(z.string()).max(MOST_DATES).optional(),
  extra_days: z
    .array(z.strictObject({ on: z.string(), hours }))
    .max(MOST_DATES)
    .optional(),
})
