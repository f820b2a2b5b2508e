import { toast } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"

import { useCreateFollowUpPlan } from "../../hooks/use-follow-up-plans"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useWords } from "../../hooks/use-words"
import { FIRST_TERMS } from "../../lib/plan-terms"
import { SETTINGS_AREAS } from "../../lib/settings-areas"
import { CreateNameDrawer, type PolicyName } from "../versioned/name-drawers"

/** A plan begins with the starting values, to be changed on its own page. */
export const CreatePlanDrawer = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords()
  const navigate = useNavigate()
  const create = useCreateFollowUpPlan()
  const keyFor = useIdempotencyKey()
  const submit = (name: PolicyName) => {
    const draft = { ...name, terms: FIRST_TERMS }
    create.mutate(
      { draft, key: keyFor(draft) },
      {
        onSuccess: ({ follow_up_plan }) => {
          toast.success(words("policy.created"))
          void navigate(`${SETTINGS_AREAS.lasting.follow_up_plans}/${follow_up_plan.id}`)
        },
      },
    )
  }
  return (
    <CreateNameDrawer
      body={words("plan.create_body")}
      placeholder={words("plan.name_placeholder")}
      isPending={create.isPending}
      error={create.error}
      onClose={onClose}
      onSubmit={submit}
    />
  )
}
