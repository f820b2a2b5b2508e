import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { listHolidays } from "../../domain/calendar/holidays"
import { PRESETS } from "../../domain/policy/presets"
import type { PresetCode } from "../../domain/policy/presets/preset"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { applyPreset } from "../../modules/after-sales/commands/setup/apply-preset"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import type AfterSalesModuleService from "../../modules/after-sales/service"
import { yearsToSeed } from "../calendar/years-to-seed"
import { ensureReturnReasonsWorkflow } from "../reason/ensure-return-reasons"
import { nameLockOwnerStep, RETURN_REASONS_LOCK } from "../reason/return-reasons-lock"

export interface ApplyPresetInput {
  readonly preset: PresetCode
  readonly applied_by: string | null
  readonly now: Date
}

// Nothing to undo: it is the last step that can fail, and the command is atomic.
const applyPresetStep = createStep(
  "after-sales-apply-preset",
  async ({ input, ids }: { input: ApplyPresetInput; ids: Record<string, string> }, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    const preset = PRESETS[input.preset]
    const { holiday_country: country } = preset.calendar
    const now = new Date(input.now)
    await service.run(applyPreset, {
      preset,
      holidays: country === null ? [] : acceptedOrThrow(listHolidays(country, null, yearsToSeed(now))),
      return_reason_ids: ids,
      applied_by: input.applied_by,
      now,
    })
    return new StepResponse(input.preset)
  },
)

function wantedReturnReasons({ preset }: ApplyPresetInput) {
  return PRESETS[preset].reasons.map(({ code, label }) => ({ code, label, description: null }))
}

/** Puts a preset's calendar, reasons and published terms in place, once; returns its code. */
export const applyPresetWorkflow = createWorkflow("after-sales-apply-preset", (input: ApplyPresetInput) => {
  const { key, timeout, ttl } = RETURN_REASONS_LOCK
  const ownerId = nameLockOwnerStep()
  acquireLockStep({ key, timeout, ttl, ownerId })
  const ids = ensureReturnReasonsWorkflow.runAsStep({ input: transform(input, wantedReturnReasons) })
  const applied = applyPresetStep({ input, ids })
  releaseLockStep({ key, ownerId })
  return new WorkflowResponse(applied)
})
