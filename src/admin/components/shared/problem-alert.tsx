import { Alert, Text } from "@medusajs/ui"

import { useWords } from "../../hooks/use-words"
import { ServerError } from "../../lib/server-error"
import { RefusalList } from "./refusal-list"

/** Why the server did not do it, with every reason it gave. Nothing while there is no error. */
export const ProblemAlert = ({ error }: { readonly error: unknown }) => {
  const words = useWords()
  if (error === null || error === undefined) return null
  return (
    <Alert variant="error" className="items-start" role="alert">
      <div className="flex min-w-0 flex-col gap-y-2">
        <Text size="small" weight="plus" leading="compact">
          {words("problem.title")}
        </Text>
        {error instanceof ServerError && error.reasons.length > 0 ? (
          <RefusalList refusals={error.reasons} />
        ) : (
          <Text size="small" className="break-words">
            {error instanceof ServerError ? error.message : words("problem.network")}
          </Text>
        )}
      </div>
    </Alert>
  )
}
