import { Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"

import { useWords } from "../../hooks/use-words"
import { toPlanDraft } from "../../lib/plan-terms"
import { ActionDrawer } from "../shared/action-drawer"
import { FactRow } from "../shared/fact-row"
import { Field } from "../shared/field"
import { Section } from "../shared/section"
import { EditButton } from "../versioned/edit-button"
import { useSavePlanDraft, type PlanDrawerProps, type PlanSectionProps } from "./editor"

/** What is written, or what the agent goes by, and what he asks. */
export const ScriptSection = (props: PlanSectionProps) => {
  const words = useWords()
  const [isEditing, setIsEditing] = useState(false)
  const { script, questions } = props.version.terms
  return (
    <Section
      title={words("visit.script")}
      actions={<EditButton isShown={props.isEditable} onClick={() => setIsEditing(true)} />}
    >
      <Text size="small" className="text-ui-fg-subtle whitespace-pre-line text-pretty px-6 py-4">
        {script === "" ? words("plan.no_script") : script}
      </Text>
      {questions.length > 0 && (
        <FactRow label={words("visit.questions")}>
          <span className="whitespace-pre-line">{questions.join("\n")}</span>
        </FactRow>
      )}
      {isEditing && <ScriptDrawer {...props} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}

interface ScriptForm {
  script: string
  questions: string
}

const ScriptDrawer = ({ policy, version, onClose }: PlanDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSavePlanDraft(policy, onClose)
  const { script, questions } = version.terms
  const form = useForm<ScriptForm>({ defaultValues: { script, questions: questions.join("\n") } })
  const send = (given: ScriptForm) => {
    const asked = given.questions.split("\n").map((question) => question.trim())
    save(toPlanDraft(policy, version, { script: given.script.trim(), questions: asked.filter((one) => one !== "") }))
  }
  return (
    <ActionDrawer
      title={words("visit.script")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(send)}
    >
      <Field label={words("visit.script")} hint={words("plan.script_hint")}>
        {(id) => <Textarea id={id} rows={8} {...form.register("script")} />}
      </Field>
      <Field label={words("visit.questions")} hint={words("plan.questions_hint")} isOptional>
        {(id) => <Textarea id={id} rows={5} {...form.register("questions")} />}
      </Field>
    </ActionDrawer>
  )
}
