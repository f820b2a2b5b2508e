import { randomUUID } from "node:crypto"

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Core has no unique value on return reasons: whoever looks for one and makes it holds this lock meanwhile. */
export const RETURN_REASONS_LOCK = { key: "after-sales:return-reasons", timeout: 10, ttl: 60 } as const

/** A name for the holder of a lock. Without one some lock providers let several holders in. */
export const nameLockOwnerStep = createStep("after-sales-name-lock-owner", async () => new StepResponse(randomUUID()))
