import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"

import { listPresetValues, PRESETS } from "../../../../domain/policy/presets"
import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { readChosenPreset } from "../../../../modules/after-sales/queries/setup/read-chosen-preset"
import type AfterSalesModuleService from "../../../../modules/after-sales/service"
import type { Setup } from "../../../../types"
import { applyPresetWorkflow } from "../../../../workflows/setup/apply-preset"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import type { SetupBody } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readSetup(req.scope))
}

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<SetupBody>, res: MedusaResponse) => {
  const staff = staffOf(req)
  await applyPresetWorkflow(req.scope).run({
    input: {
      preset: req.validatedBody.preset,
      applied_by: staff.id,
      idempotency: readIdempotencyKey(req, staff),
      now: new Date().toISOString(),
    },
  })
  res.json(await readSetup(req.scope))
})

async function readSetup(container: MedusaContainer): Promise<Setup> {
  const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
  return {
    preset: await service.ask(readChosenPreset, undefined),
    presets: Object.values(PRESETS).map((preset) => ({
      code: preset.code,
      name: preset.name,
      description: preset.description,
      values: listPresetValues(preset),
    })),
  }
}
