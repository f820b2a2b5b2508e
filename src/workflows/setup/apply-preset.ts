import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { listHolidays } from "../../domain/calendar/holidays"
import { PRESETS } from "../../domain/policy/presets"
import type { PresetCode } from "../../domain/policy/presets/preset"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { applyPreset } from "../../modules/after-sales/commands/setup/apply-preset"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import type AfterSalesModuleService from "../../modules/after-sales/service"
import type { OnItsWay } from "../moment"
import { recallStep } from "../recall-step"
import { yearsToSeed } from "../calendar/years-to-seed"
import { ensureReturnReasonsWorkflow } from "../reason/ensure-return-reasons"
import { HOLD_SECONDS, nameLockOwnerStep, RETURN_REASONS_LOCK, WAIT_SECONDS } from "../reason/return-reasons-lock"

export interface ApplyPresetInput {
  readonly preset: PresetCode
  readonly applied_by: string | null
  readonly idempotency: IdempotencyKey | null
  readonly now: Date
}

// Nothing to undo: it is the last step that can fail, and the command is atomic.
const applyPresetStep = createStep(
  "after-sales-apply-preset",
  async ({ input, ids }: { input: OnItsWay<ApplyPresetInput>; ids: Record<string, string> }, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    const preset = PRESETS[input.preset]
    const { holiday_country: country } = preset.calendar
    const now = new Date(input.now)
    await service.run(onceById(input.idempotency, applyPreset), {
      preset,
      holidays: country === null ? [] : acceptedOrThrow(listHolidays(country, null, yearsToSeed(now))),
      return_reason_ids: ids,
      applied_by: input.applied_by,
      now,
    })
    return new StepResponse(input.preset)
  },
)

function wantedReturnReasons({ preset }: Pick<ApplyPresetInput, "preset">) {
  return PRESETS[preset].reasons.map(({ code, label }) => ({ code, label, description: null }))
}

/** Puts a preset's calendar, reasons and published terms in place, once; returns its code. */
export const applyPresetWorkflow = createWorkflow("after-sales-apply-preset", (input: OnItsWay<ApplyPresetInput>) => {
  const ownerId = nameLockOwnerStep()
  acquireLockStep({ key: RETURN_REASONS_LOCK, timeout: WAIT_SECONDS, ttl: HOLD_SECONDS, ownerId })
  const earlier = recallStep(input)
  when("after-sales-preset-not-applied-before", earlier, ({ id }) => id === null).then(() => {
    const ids = ensureReturnReasonsWorkflow.runAsStep({ input: transform(input, wantedReturnReasons) })
    applyPresetStep({ input, ids })
  })
  releaseLockStep({ key: RETURN_REASONS_LOCK, ownerId })
  return new WorkflowResponse(transform(input, ({ preset }) => preset))
})
