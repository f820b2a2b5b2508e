import { createReturnReasonsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

/** A reason that must stand on one of core's return reasons. */
export interface WantedReturnReason {
  readonly code: string
  readonly label: string
  readonly description: string | null
  /** Given to stand on this very return reason; otherwise one whose value is the code is taken, or made. */
  readonly return_reason_id?: string
}

interface FoundReturnReasons {
  readonly id_by_code: Record<string, string>
  readonly missing: { value: string; label: string; description?: string }[]
}

interface CoreReturnReason {
  readonly id: string
  readonly value: string
}

const findReturnReasonsStep = createStep(
  "after-sales-find-return-reasons",
  async (wanted: readonly WantedReturnReason[], { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "return_reason",
      fields: ["id", "value"],
      filters: {
        $or: [
          { value: wanted.map(({ code }) => code) },
          { id: wanted.flatMap(({ return_reason_id }) => return_reason_id ?? []) },
        ],
      },
    })
    return new StepResponse(matchReturnReasons(wanted, data))
  },
)

function matchReturnReasons(
  wanted: readonly WantedReturnReason[],
  existing: readonly CoreReturnReason[],
): FoundReturnReasons {
  const found: FoundReturnReasons = { id_by_code: {}, missing: [] }
  for (const { code, label, description, return_reason_id } of wanted) {
    const match = existing.find(({ id, value }) => (return_reason_id ? id === return_reason_id : value === code))
    if (match) found.id_by_code[code] = match.id
    else if (return_reason_id) throw unknownReturnReason(return_reason_id)
    else found.missing.push({ value: code, label, ...(description === null ? {} : { description }) })
  }
  return found
}

function unknownReturnReason(id: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, `Field 'return_reason_id': there is no return reason ${id}`)
}

function joinIds({ found, created }: { found: FoundReturnReasons; created?: readonly CoreReturnReason[] }) {
  return { ...found.id_by_code, ...Object.fromEntries((created ?? []).map(({ id, value }) => [value, id])) }
}

/** The core return reason of each wanted reason by code; what core does not have yet is created by its own workflow. */
export const ensureReturnReasonsWorkflow = createWorkflow(
  "after-sales-ensure-return-reasons",
  (wanted: readonly WantedReturnReason[]) => {
    const found = findReturnReasonsStep(wanted)
    const created = when("after-sales-return-reasons-missing", found, ({ missing }) => missing.length > 0).then(() =>
      createReturnReasonsWorkflow.runAsStep({ input: transform(found, ({ missing }) => ({ data: missing })) }),
    )
    return new WorkflowResponse(transform({ found, created }, joinIds))
  },
)
