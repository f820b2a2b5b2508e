import { z } from "@medusajs/framework/zod"

import { pageFields } from "../../../fields"

export const storePolicyPageSchema = z.strictObject(pageFields(100))
export type StorePolicyPageQuery = z.output<typeof storePolicyPageSchema>
