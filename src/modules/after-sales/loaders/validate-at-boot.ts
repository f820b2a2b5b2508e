import type { LoaderOptions } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { ARTICLE_INITIAL_STATUS, ARTICLE_LIFECYCLE } from "../../../domain/answer/article-lifecycle"
import { COMMITMENT_INITIAL_STATUS, COMMITMENT_LIFECYCLE } from "../../../domain/commitment/lifecycle"
import { findLifecycleFaults } from "../../../domain/kernel/lifecycle"
import { FINDING_INITIAL_STATUS, FINDING_LIFECYCLE } from "../../../domain/receiving/finding-lifecycle"
import { STRAY_PARCEL_INITIAL_STATUS, STRAY_PARCEL_LIFECYCLE } from "../../../domain/receiving/stray-parcel-lifecycle"
import { RECOVERY_INITIAL_STATUS, RECOVERY_LIFECYCLE } from "../../../domain/recovery/lifecycle"
import { RMA_INITIAL_STAGE, RMA_LIFECYCLE } from "../../../domain/rma/lifecycle"
import { PAYOUT_LIFECYCLE } from "../../../domain/settlement/payout-lifecycle"
import { CLOCK_INITIAL_STATE, CLOCK_LIFECYCLE } from "../../../domain/sla/lifecycle"
import {
  FORM_INITIAL_STATUS,
  FORM_LIFECYCLE,
  SURVEY_INITIAL_STATUS,
  SURVEY_LIFECYCLE,
} from "../../../domain/survey/lifecycle"
import { TICKET_INITIAL_STAGE, TICKET_LIFECYCLE } from "../../../domain/ticket/lifecycle"
import { WITHDRAWAL_INITIAL_STAGE, WITHDRAWAL_LIFECYCLE } from "../../../domain/withdrawal/lifecycle"
import { parseOptions } from "../options"

/** Stops the boot on a wrong option or a broken lifecycle table: both would only show when a customer is waiting. */
export default async function validateAtBoot({ options }: LoaderOptions): Promise<void> {
  parseOptions(options)
  const faults = [
    ...findLifecycleFaults(ARTICLE_LIFECYCLE, ARTICLE_INITIAL_STATUS),
    ...findLifecycleFaults(RMA_LIFECYCLE, RMA_INITIAL_STAGE),
    ...findLifecycleFaults(COMMITMENT_LIFECYCLE, COMMITMENT_INITIAL_STATUS),
    ...findLifecycleFaults(PAYOUT_LIFECYCLE, "planned"),
    ...findLifecycleFaults(FINDING_LIFECYCLE, FINDING_INITIAL_STATUS),
    ...findLifecycleFaults(STRAY_PARCEL_LIFECYCLE, STRAY_PARCEL_INITIAL_STATUS),
    ...findLifecycleFaults(RECOVERY_LIFECYCLE, RECOVERY_INITIAL_STATUS),
    ...findLifecycleFaults(CLOCK_LIFECYCLE, CLOCK_INITIAL_STATE),
    ...findLifecycleFaults(FORM_LIFECYCLE, FORM_INITIAL_STATUS),
    ...findLifecycleFaults(SURVEY_LIFECYCLE, SURVEY_INITIAL_STATUS),
    ...findLifecycleFaults(TICKET_LIFECYCLE, TICKET_INITIAL_STAGE),
    ...findLifecycleFaults(WITHDRAWAL_LIFECYCLE, WITHDRAWAL_INITIAL_STAGE),
  ]
  if (faults.length > 0) {
    const message = `medusa-plugin-after-sales: broken lifecycle: ${faults.join("; ")}`
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)
  }
}
