import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useNavigate } from "react-router-dom"

import { DEFAULT_SLA } from "../../../domain/sla/default-policy"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useCreateSlaPolicy } from "../../hooks/use-sla-policies"
import { useWords } from "../../hooks/use-words"
import { PolicyNameFields, type PolicyNameForm } from "../policy/policy-name-fields"
import { ActionDrawer } from "../shared/action-drawer"

/** Names a policy; it begins with the starting values, to be changed on its own page. */
export const CreateSlaDrawer = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords()
  const navigate = useNavigate()
  const create = useCreateSlaPolicy()
  const keyFor = useIdempotencyKey()
  const form = useForm<PolicyNameForm>({ defaultValues: { name: "", code: "", description: "" } })
  const { name, code } = form.watch()

  return (
    <ActionDrawer
      title={words("policy.create_title")}
      body={words("sla.create_body")}
      submit={words("common.create")}
      isPending={create.isPending}
      isDisabled={name.trim() === "" || code.trim() === ""}
      error={create.error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) => {
        const draft = { ...values, description: values.description.trim() || null, terms: DEFAULT_SLA.terms }
        create.mutate(
          { draft, key: keyFor(draft) },
          {
            onSuccess: ({ sla_policy }) => {
              toast.success(words("policy.created"))
              void navigate(`/settings/after-sales/sla-policies/${sla_policy.id}`)
            },
          },
        )
      })}
    >
      <PolicyNameFields form={form} isCodeFixed={false} placeholder={words("sla.name_placeholder")} />
    </ActionDrawer>
  )
}
