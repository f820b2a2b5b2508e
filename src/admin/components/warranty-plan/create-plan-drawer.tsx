import { toast } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"

import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useCreateWarrantyPlan } from "../../hooks/use-warranty-plans"
import { useWords } from "../../hooks/use-words"
import { SETTINGS_AREAS } from "../../lib/settings-areas"
import { NEW_WARRANTY_TERMS } from "../../lib/warranty-terms"
import { CreateNameDrawer, type PolicyName } from "../versioned/name-drawers"

/** A plan begins with nothing stated; its own page asks for it. */
export const CreatePlanDrawer = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords()
  const navigate = useNavigate()
  const create = useCreateWarrantyPlan()
  const keyFor = useIdempotencyKey()
  const submit = (name: PolicyName) => {
    const draft = { ...name, terms: NEW_WARRANTY_TERMS }
    create.mutate(
      { draft, key: keyFor(draft) },
      {
        onSuccess: ({ warranty_plan }) => {
          toast.success(words("policy.created"))
          void navigate(`${SETTINGS_AREAS.lasting.warranty_plans}/${warranty_plan.id}`)
        },
      },
    )
  }
  return (
    <CreateNameDrawer
      body={words("warranty_plan.create_body")}
      placeholder={words("warranty_plan.name_placeholder")}
      isPending={create.isPending}
      error={create.error}
      onClose={onClose}
      onSubmit={submit}
    />
  )
}
