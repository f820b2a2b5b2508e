import { z } from "@medusajs/framework/zod"

import { RESOLUTIONS } from "../../../../domain/kernel/vocabulary"
import {
  AFTER_WORK_RULES,
  COST_BEARERS,
  PERIOD_UNITS,
  WARRANTY_PROVIDERS,
  WARRANTY_STARTS,
} from "../../../../domain/warranty/words"
import { codeField, line, pageFields, text } from "../../../fields"
import { conditionField } from "../policies/validators"

const MOST_ROWS = 100
/** A hundred years of days: calendars end with the year 2199. */
const MOST_COUNT = 36_500

const terms = z
  .strictObject({
    period_unit: z.enum(PERIOD_UNITS).nullable().default(null),
    period_count: z.int().min(0).max(MOST_COUNT).nullable().default(null),
    starts: z.enum(WARRANTY_STARTS).default("delivery"),
    registration_days: z.int().min(0).max(3650).nullable().default(null),
    provider: z.enum(WARRANTY_PROVIDERS).nullable().default(null),
    provider_name: line(200).nullable().default(null),
    covers_parts: z.boolean().nullable().default(null),
    covers_labour: z.boolean().nullable().default(null),
    covers_travel: z.boolean().default(false),
    exclusions: text(2000).nullable().default(null),
    cost_bearer: z.enum(COST_BEARERS).nullable().default(null),
    remedies: z.array(z.enum(RESOLUTIONS)).max(RESOLUTIONS.length).default(["repair", "replacement"]),
    after_repair: z.enum(AFTER_WORK_RULES).default("extend"),
    after_replacement: z.enum(AFTER_WORK_RULES).default("restart"),
    conditions: z.array(conditionField).max(MOST_ROWS).default([]),
  })
  .refine(({ period_unit, period_count }) => period_count === null || period_count <= mostOf(period_unit), {
    error: "a hundred years at most",
    path: ["period_count"],
  })

function mostOf(unit: string | null): number {
  if (unit === "years") return 100
  return unit === "months" ? 1200 : MOST_COUNT
}

/** `POST …/warranty-plans` and `POST …/warranty-plans/:id/draft`: everything but code and name may wait until publishing. */
export const warrantyDraftSchema = z.strictObject({
  code: codeField,
  name: line(200),
  description: line(2000).nullable().default(null),
  terms: terms.prefault({}),
})
export type WarrantyDraftBody = z.output<typeof warrantyDraftSchema>

/** `POST …/warranty-plans/:id/publish`: with the version that was looked at, another one is not published by mistake. */
export const publishPlanSchema = z
  .strictObject({ version: z.int().min(1).max(1_000_000).nullable().default(null) })
  .prefault({})
export type PublishPlanBody = z.output<typeof publishPlanSchema>

/** `POST …/warranty-plans/:id/retire` says all with its path. */
export const retirePlanSchema = z.strictObject({})

export const planPageSchema = z.strictObject(pageFields(20))
export type PlanPageQuery = z.output<typeof planPageSchema>
