import { useMutation } from "@tanstack/react-query"

import type { SimulateAnswer, SimulateBody } from "../../types/policy-http"
import { write } from "../lib/client"
import { createIdempotencyKey } from "../lib/idempotency-key"

/** Asks what the shop would decide. Nothing is stored, so every question may have a key of its own. */
export const useSimulatePolicies = () =>
  useMutation({
    mutationFn: (body: SimulateBody) => write<SimulateAnswer>("/policies/simulate", body, createIdempotencyKey()),
  })
