import { useForm } from "react-hook-form"

import { useWords } from "../../hooks/use-words"
import { currentVersion } from "../../lib/policy-terms"
import { toSlaDraft } from "../../lib/sla-terms"
import { PolicyNameFields, type PolicyNameForm } from "../policy/policy-name-fields"
import { ActionDrawer } from "../shared/action-drawer"
import { useSaveSlaDraft, type SlaDrawerProps } from "./editor"

export const EditSlaDrawer = ({ policy, version, onClose }: SlaDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSaveSlaDraft(policy, onClose)
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
          ...toSlaDraft(policy, currentVersion(policy) ?? version, {}),
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
