import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { listHolidays, type PublicHoliday } from "../../domain/calendar/holidays"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import {
  saveBusinessCalendar,
  type CalendarToSave,
} from "../../modules/after-sales/commands/calendar/save-business-calendar"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import type AfterSalesModuleService from "../../modules/after-sales/service"
import type { OnItsWay } from "../moment"
import { yearsToSeed } from "./years-to-seed"

export interface SaveBusinessCalendar extends Omit<CalendarToSave, "holiday_names"> {
  /** Adds the public holidays of `holiday_country` for this year and the next two. */
  readonly seed_holidays: boolean
  readonly now: Date
}

export interface SaveBusinessCalendarInput extends OnItsWay<SaveBusinessCalendar> {
  readonly idempotency: IdempotencyKey | null
}

// Nothing to undo: it is the last step, and the command is atomic.
const saveBusinessCalendarStep = createStep(
  "after-sales-save-business-calendar",
  async (input: SaveBusinessCalendarInput, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    const seeded = seedHolidays(input)
    const holidays = [...(input.definition.holidays ?? []), ...seeded.map(({ on }) => on)]
    const { id } = await service.run(onceById(input.idempotency, saveBusinessCalendar), {
      ...input,
      definition: { ...input.definition, holidays },
      holiday_names: Object.fromEntries(seeded.map(({ on, name }) => [on, name])),
    })
    return new StepResponse(id)
  },
)

function seedHolidays(input: OnItsWay<SaveBusinessCalendar>): readonly PublicHoliday[] {
  const { seed_holidays, holiday_country, holiday_region, now } = input
  if (!seed_holidays || holiday_country === null) return []
  return acceptedOrThrow(listHolidays(holiday_country, holiday_region, yearsToSeed(new Date(now))))
}

/** Creates or replaces a business calendar and returns its id. */
export const saveBusinessCalendarWorkflow = createWorkflow(
  "after-sales-save-business-calendar",
  (input: SaveBusinessCalendarInput) => {
    return new WorkflowResponse(saveBusinessCalendarStep(input))
  },
)
