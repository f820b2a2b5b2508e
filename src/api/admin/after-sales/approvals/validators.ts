import { z } from "@medusajs/framework/zod"

import { APPROVAL_STATUSES } from "../../../../domain/grant/words"
import { pageFields } from "../../../fields"

export const approvalPageSchema = z.strictObject({
  ...pageFields(20),
  status: z.enum(APPROVAL_STATUSES).default("pending"),
})
export type ApprovalPageQuery = z.output<typeof approvalPageSchema>

const words = z.string().trim().min(1).max(5_000)

export const approveApprovalSchema = z.strictObject({ words: words.optional() })
export const declineApprovalSchema = z.strictObject({ words })
export type AnswerInput = z.output<typeof approveApprovalSchema>
