import { toast } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"

import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useCreatePolicy } from "../../hooks/use-policies"
import { useWords } from "../../hooks/use-words"
import { BLANK_TERMS } from "../../lib/policy-terms"
import { CreateNameDrawer, type PolicyName } from "../versioned/name-drawers"

/** A policy begins blank: nothing is promised before somebody writes it. */
export const CreatePolicyDrawer = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords()
  const navigate = useNavigate()
  const create = useCreatePolicy()
  const keyFor = useIdempotencyKey()
  const submit = (name: PolicyName) => {
    const draft = { ...name, terms: BLANK_TERMS }
    create.mutate(
      { draft, key: keyFor(draft) },
      {
        onSuccess: ({ policy }) => {
          toast.success(words("policy.created"))
          void navigate(`/settings/after-sales/policies/${policy.id}`)
        },
      },
    )
  }
  return (
    <CreateNameDrawer
      body={words("policy.create_body")}
      isPending={create.isPending}
      error={create.error}
      onClose={onClose}
      onSubmit={submit}
    />
  )
}
