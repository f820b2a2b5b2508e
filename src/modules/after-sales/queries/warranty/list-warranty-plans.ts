import type { WarrantyTerms } from "../../../../domain/warranty/terms"
import type { Reading } from "../../transaction"
import {
  listVersioned,
  retrieveVersioned,
  type Versioned,
  type VersionedKind,
  type VersionedPage,
} from "../versioned/versioned"
import { noWarrantyPlan, selectWarrantyTerms } from "./select-warranty-terms"

export type WarrantyPlanRecord = Versioned<WarrantyTerms>

export const WARRANTY_PLANS: VersionedKind<WarrantyTerms> = {
  table: "warranty_plan",
  noun: "plan",
  missing: noWarrantyPlan,
  versionsOf: (reading, ids) => selectWarrantyTerms(reading, "version.plan_id = any(?)", [ids]),
  ownerOf: ({ plan_id }) => plan_id,
}

/** A page of plans in order of id, after the cursor. */
export async function listWarrantyPlans(reading: Reading, page: VersionedPage): Promise<WarrantyPlanRecord[]> {
  return listVersioned(reading, WARRANTY_PLANS, page)
}

/** @throws NOT_FOUND */
export async function retrieveWarrantyPlan(reading: Reading, id: string): Promise<WarrantyPlanRecord> {
  return retrieveVersioned(reading, WARRANTY_PLANS, id)
}
