import { toast } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"

import { DEFAULT_SLA } from "../../../domain/sla/default-policy"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useCreateSlaPolicy } from "../../hooks/use-sla-policies"
import { useWords } from "../../hooks/use-words"
import { SETTINGS_AREAS } from "../../lib/settings-areas"
import { CreateNameDrawer, type PolicyName } from "../versioned/name-drawers"

/** A policy begins with the starting values, to be changed on its own page. */
export const CreateSlaDrawer = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords()
  const navigate = useNavigate()
  const create = useCreateSlaPolicy()
  const keyFor = useIdempotencyKey()
  const submit = (name: PolicyName) => {
    const draft = { ...name, terms: DEFAULT_SLA.terms }
    create.mutate(
      { draft, key: keyFor(draft) },
      {
        onSuccess: ({ sla_policy }) => {
          toast.success(words("policy.created"))
          void navigate(`${SETTINGS_AREAS.service.sla_policies}/${sla_policy.id}`)
        },
      },
    )
  }
  return (
    <CreateNameDrawer
      body={words("sla.create_body")}
      placeholder={words("sla.name_placeholder")}
      isPending={create.isPending}
      error={create.error}
      onClose={onClose}
      onSubmit={submit}
    />
  )
}
