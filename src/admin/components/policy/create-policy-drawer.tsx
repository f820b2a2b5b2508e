import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useNavigate } from "react-router-dom"

import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useCreatePolicy } from "../../hooks/use-policies"
import { useWords } from "../../hooks/use-words"
import { BLANK_TERMS } from "../../lib/policy-terms"
import { ActionDrawer } from "../shared/action-drawer"
import { PolicyNameFields, type PolicyNameForm } from "./policy-name-fields"

/** Names a policy; its terms are written on its own page. */
export const CreatePolicyDrawer = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords()
  const navigate = useNavigate()
  const create = useCreatePolicy()
  const keyFor = useIdempotencyKey()
  const form = useForm<PolicyNameForm>({ defaultValues: { name: "", code: "", description: "" } })
  const { name, code } = form.watch()

  return (
    <ActionDrawer
      title={words("policy.create_title")}
      body={words("policy.create_body")}
      submit={words("common.create")}
      isPending={create.isPending}
      isDisabled={name.trim() === "" || code.trim() === ""}
      error={create.error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) => {
        const draft = { ...values, description: values.description.trim() || null, terms: BLANK_TERMS }
        create.mutate(
          { draft, key: keyFor(draft) },
          {
            onSuccess: ({ policy }) => {
              toast.success(words("policy.created"))
              void navigate(`/settings/after-sales/policies/${policy.id}`)
            },
          },
        )
      })}
    >
      <PolicyNameFields form={form} isCodeFixed={false} />
    </ActionDrawer>
  )
}
