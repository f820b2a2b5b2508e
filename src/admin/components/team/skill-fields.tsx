import { Input, Label } from "@medusajs/ui"
import { useFieldArray, type UseFormReturn } from "react-hook-form"

import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"
import { RowList } from "../shared/row-list"
import type { AgentForm } from "./agent-form"
import { LevelChoice } from "./level-choice"

/** What somebody knows, and how well. */
export const SkillFields = ({ form }: { readonly form: UseFormReturn<AgentForm> }) => {
  const words = useWords()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "skills" })
  return (
    <div className="flex flex-col gap-y-3">
      <Label size="small" weight="plus">
        {words("agent.skills")}
      </Label>
      <RowList
        rows={fields}
        addLabel={words("agent.add_skill")}
        onAdd={() => append({ code: "", level: 2 })}
        onRemove={remove}
      >
        {(index) => (
          <div className="grid grid-cols-2 gap-4">
            <Field label={words("agent.skill")}>
              {(id) => (
                <Input
                  id={id}
                  placeholder={words("team.rule.skill_placeholder")}
                  {...form.register(`skills.${index}.code`)}
                />
              )}
            </Field>
            <Field label={words("agent.level")}>
              {(id) => (
                <LevelChoice
                  id={id}
                  value={form.watch(`skills.${index}.level`)}
                  onChange={(value) => form.setValue(`skills.${index}.level`, value)}
                />
              )}
            </Field>
          </div>
        )}
      </RowList>
    </div>
  )
}
