import { randomUUID } from "node:crypto"

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Core has no unique value on return reasons: whoever looks for one and makes it holds this lock meanwhile. */
export const RETURN_REASONS_LOCK = "after-sales:return-reasons"
export const WAIT_SECONDS = 10
/** After that long a holder is taken for dead. */
export const HOLD_SECONDS = 60

/** A name for the holder of a lock. Without one some lock providers let several holders in. */
export const nameLockOwnerStep = createStep("after-sales-name-lock-owner", async () => new StepResponse(randomUUID()))
