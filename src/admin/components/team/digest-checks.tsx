import { Checkbox, Label } from "@medusajs/ui"
import type { useForm } from "react-hook-form"

import { STAFF_NOTICES } from "../../../domain/notification/decide-staff-telling"
import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"
import type { AgentForm } from "./agent-form"

/** What an agent wants told together on his next working morning; all else reaches him at once while he works. */
export const DigestChecks = ({ form }: { readonly form: ReturnType<typeof useForm<AgentForm>> }) => {
  const words = useWords()
  const chosen = form.watch("digest")
  return (
    <Field label={words("agent.digest")} hint={words("agent.digest_hint")}>
      {() => (
        <div className="grid grid-cols-2 gap-2">
          {STAFF_NOTICES.map((notice) => (
            <Label key={notice} size="small" className="flex items-center gap-x-2">
              <Checkbox
                checked={chosen.includes(notice)}
                onCheckedChange={(checked) =>
                  form.setValue(
                    "digest",
                    STAFF_NOTICES.filter((one) => (one === notice ? checked === true : chosen.includes(one))),
                  )
                }
              />
              {words(`staff_notice.${notice}`)}
            </Label>
          ))}
        </div>
      )}
    </Field>
  )
}
