import { z } from "@medusajs/framework/zod"

import { PRESET_CODES } from "../../../../domain/policy/presets"

/** `POST …/setup`: the preset that the merchant starts from. */
export const setupSchema = z.strictObject({ preset: z.enum(PRESET_CODES) })
export type SetupBody = z.output<typeof setupSchema>
