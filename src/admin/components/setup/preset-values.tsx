import { Text } from "@medusajs/ui"

import type { PresetSummary } from "../../../types/policy-http"
import { useWordOrCode, useWords } from "../../hooks/use-words"

/** Every value that a preset sets, with its source beside it. */
export const PresetValues = ({ preset }: { readonly preset: PresetSummary }) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  return (
    <dl className="flex flex-col gap-y-3 px-6 py-4">
      {preset.values.map(({ term, value, source }) => (
        <div key={term}>
          <dt>
            <Text size="small" weight="plus" leading="compact">
              {wordOrCode(`setup.term.${term}`, term)}
            </Text>
          </dt>
          <dd>
            <Text size="small" className="text-ui-fg-subtle text-pretty break-words">
              {wordOrCode(`setup.value.${preset.code}.${term}`, value)}
            </Text>
            <Text size="xsmall" className="text-ui-fg-muted text-pretty break-words">
              {words("common.source")}: {source}
            </Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}
