import { toast } from "@medusajs/ui"

import type { AdminRma } from "../../../types"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useRmaVerb } from "../../hooks/use-rma"
import { useStaff } from "../../hooks/use-staff"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"

const NOBODY = "nobody"

/** Gives the request to a colleague, at once and without a form. */
export const AssigneeSelect = ({ rma }: { readonly rma: AdminRma }) => {
  const words = useWords()
  const { data: staff = [] } = useStaff()
  const verb = useRmaVerb(rma.id)
  const keyFor = useIdempotencyKey()

  const assign = (value: string) => {
    const body = { assignee_id: value === NOBODY ? null : value }
    const name = staff.find(({ id }) => id === value)?.name ?? value
    verb.mutate(
      // Giving it to the same person twice, with somebody else between, is two actions.
      { path: "assign", body, key: keyFor({ ...body, from: rma.assignee_id, events: rma.events.length }) },
      {
        onSuccess: () =>
          toast.success(
            body.assignee_id === null ? words("request.facts.unassigned") : words("request.facts.assigned", { name }),
          ),
        onError: (error) => toast.error(error.message),
      },
    )
  }

  return (
    <Choice
      size="small"
      label={words("request.facts.assignee")}
      value={rma.assignee_id ?? NOBODY}
      onChange={assign}
      disabled={verb.isPending}
      options={[
        { value: NOBODY, label: words("request.facts.nobody") },
        ...staff.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}
