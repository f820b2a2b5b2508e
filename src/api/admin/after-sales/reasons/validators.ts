import { z } from "@medusajs/framework/zod"

import {
  BASES,
  EVIDENCE_KINDS,
  FAULT_PARTIES,
  FREIGHT_PAYERS,
  REASON_CLASSES,
  RESOLUTIONS,
} from "../../../../domain/kernel/vocabulary"
import { codeField, idField, line, pageFields } from "../../../fields"

const meaning = {
  reason_class: z.enum(REASON_CLASSES),
  basis: z.enum(BASES),
  fault_party: z.enum(FAULT_PARTIES),
  freight_payer: z.enum(FREIGHT_PAYERS),
  evidence: z.array(z.enum(EVIDENCE_KINDS)).max(EVIDENCE_KINDS.length),
  remedies: z.array(z.enum(RESOLUTIONS)).max(RESOLUTIONS.length),
  skips_discretion: z.boolean(),
  goods_come_back: z.boolean(),
  is_active: z.boolean(),
  position: z.int().min(0).max(10_000),
}

/** `POST …/reasons`: the meaning of a return reason; label and description go to core. */
export const createReasonSchema = z.strictObject({
  ...meaning,
  code: codeField,
  label: line(200),
  description: line(2000).nullable().default(null),
  return_reason_id: idField.optional(),
  reason_class: meaning.reason_class.default("other"),
  evidence: meaning.evidence.default([]),
  remedies: meaning.remedies.default(["refund"]),
  skips_discretion: meaning.skips_discretion.default(false),
  goods_come_back: meaning.goods_come_back.default(true),
  is_active: meaning.is_active.default(true),
  position: meaning.position.default(0),
})
export type CreateReasonBody = z.output<typeof createReasonSchema>

/** `POST …/reasons/:id`: what is left out stays. The code stays for good: requests and reports cite it. */
export const updateReasonSchema = z.strictObject({
  ...z.object(meaning).partial().shape,
  label: line(200).optional(),
  description: line(2000).nullable().optional(),
})
export type UpdateReasonBody = z.output<typeof updateReasonSchema>

export const reasonPageSchema = z.strictObject(pageFields(100))
export type ReasonPageQuery = z.output<typeof reasonPageSchema>
