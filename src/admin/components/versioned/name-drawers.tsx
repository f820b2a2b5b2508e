import { useForm } from "react-hook-form"

import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { NameFields, type NameForm } from "./name-fields"
import type { VersionedPolicy } from "./versioned-policy"

/** What a policy is called, as it is sent. */
export interface PolicyName {
  readonly name: string
  readonly code: string
  readonly description: string | null
}

const toName = ({ name, code, description }: NameForm): PolicyName => ({
  name: name.trim(),
  code: code.trim(),
  description: description.trim() || null,
})

interface NameDrawerProps {
  readonly isPending: boolean
  readonly error: Error | null
  readonly onClose: () => void
  readonly onSubmit: (name: PolicyName) => void
}

/** Names a policy; its terms are written on its own page. */
export const CreateNameDrawer = (
  props: NameDrawerProps & {
    readonly body: string
    readonly placeholder?: string
  },
) => {
  const { body, placeholder, isPending, error, onClose, onSubmit } = props
  const words = useWords()
  const form = useForm<NameForm>({ defaultValues: { name: "", code: "", description: "" } })
  const { name, code } = form.watch()
  return (
    <ActionDrawer
      title={words("policy.create_title")}
      body={body}
      submit={words("common.create")}
      isPending={isPending}
      isDisabled={name.trim() === "" || code.trim() === ""}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) => onSubmit(toName(values)))}
    >
      <NameFields form={form} isCodeFixed={false} placeholder={placeholder} />
    </ActionDrawer>
  )
}

export const EditNameDrawer = (props: NameDrawerProps & { readonly policy: VersionedPolicy }) => {
  const { policy, isPending, error, onClose, onSubmit } = props
  const words = useWords()
  const { name, code, description } = policy
  const form = useForm<NameForm>({ defaultValues: { name, code, description: description ?? "" } })
  return (
    <ActionDrawer
      title={words("policy.edit_title")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) => onSubmit(toName(values)))}
    >
      <NameFields form={form} isCodeFixed={policy.versions.some(({ status }) => status !== "draft")} />
    </ActionDrawer>
  )
}
