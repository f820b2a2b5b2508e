import type { PlanTerms } from "../../../../domain/follow-up/plan"
import type { Reading } from "../../transaction"
import {
  listVersioned,
  retrieveVersioned,
  type Versioned,
  type VersionedKind,
  type VersionedPage,
} from "../versioned/versioned"
import { noPlan, selectPlanTerms } from "./select-plan-terms"

export type PlanRecord = Versioned<PlanTerms>

export const FOLLOW_UP_PLANS: VersionedKind<PlanTerms> = {
  table: "follow_up_plan",
  noun: "plan",
  missing: noPlan,
  versionsOf: (reading, ids) => selectPlanTerms(reading, "version.plan_id = any(?)", [ids]),
  ownerOf: ({ plan_id }) => plan_id,
}

/** A page of plans in order of id, after the cursor. */
export async function listPlans(reading: Reading, page: VersionedPage): Promise<PlanRecord[]> {
  return listVersioned(reading, FOLLOW_UP_PLANS, page)
}

/** @throws NOT_FOUND */
export async function retrievePlan(reading: Reading, id: string): Promise<PlanRecord> {
  return retrieveVersioned(reading, FOLLOW_UP_PLANS, id)
}
