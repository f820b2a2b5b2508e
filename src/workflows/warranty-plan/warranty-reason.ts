import type { CreateReason } from "../reason/create-reason"

/**
 * The reason by which a customer asks on the ground of a warranty. Made with the first plan that is published, so that a
 * shop without warranties offers no such reason, and the merchant's own from then on.
 */
export const WARRANTY_REASON: CreateReason = {
  return_reason: { code: "warranty", label: "Broken under warranty", description: null },
  reason: {
    code: "warranty",
    reason_class: "quality",
    basis: "warranty",
    fault_party: "merchant",
    freight_payer: "merchant",
    evidence: ["description"],
    remedies: ["repair", "replacement", "refund"],
    skips_discretion: false,
    goods_come_back: true,
    is_active: true,
    position: 90,
  },
  idempotency: null,
}
