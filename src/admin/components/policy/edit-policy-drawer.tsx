import { useForm } from "react-hook-form"

import { useWords } from "../../hooks/use-words"
import { currentVersion, toDraft } from "../../lib/policy-terms"
import { ActionDrawer } from "../shared/action-drawer"
import type { PolicyDrawerProps } from "./editor"
import { PolicyNameFields, type PolicyNameForm } from "./policy-name-fields"
import { useSaveDraft } from "./use-save-draft"

export const EditPolicyDrawer = ({ policy, version, onClose }: PolicyDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSaveDraft(policy, onClose)
  const form = useForm<PolicyNameForm>({
    defaultValues: { name: policy.name, code: policy.code, description: policy.description ?? "" },
  })
  return (
    <ActionDrawer
      title={words("policy.edit_title")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(({ name, code, description }) =>
        save({
          ...toDraft(policy, currentVersion(policy) ?? version, {}),
          name: name.trim(),
          code: code.trim(),
          description: description.trim() || null,
        }),
      )}
    >
      <PolicyNameFields form={form} isCodeFixed={policy.versions.some(({ status }) => status !== "draft")} />
    </ActionDrawer>
  )
}
