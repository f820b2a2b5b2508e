import { Text } from "@medusajs/ui"

import { AGEING_BUCKETS, type AgeingBucket } from "../../../domain/recovery/ageing"
import type { RecoveryOutstanding } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useRecoveryAgeing } from "../../hooks/use-recoveries"
import { useWords } from "../../hooks/use-words"

/** What is still to come, a column for each age, a line for each currency. Nothing while nothing is waited for. */
export const AgeingSummary = ({ party }: { readonly party: string | null }) => {
  const { data } = useRecoveryAgeing(party)
  const outstanding = data?.outstanding ?? []
  if (outstanding.length === 0) return null
  return (
    <div className="grid grid-cols-2 gap-px divide-x lg:grid-cols-4">
      {AGEING_BUCKETS.map(({ code }) => (
        <Bucket key={code} bucket={code} sums={outstanding.filter(({ bucket }) => bucket === code)} />
      ))}
    </div>
  )
}

interface BucketProps {
  readonly bucket: AgeingBucket
  readonly sums: readonly RecoveryOutstanding[]
}

const Bucket = ({ bucket, sums }: BucketProps) => {
  const words = useWords()
  const formats = useFormats()
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <Text size="xsmall" weight="plus" className="text-ui-fg-subtle">
        {words(`ageing.${bucket}`)}
      </Text>
      {sums.length === 0 && <Text className="text-ui-fg-muted">–</Text>}
      {sums.map(({ currency_code, amount, claims }) => (
        <div key={currency_code} className="flex items-baseline justify-between gap-x-3">
          <Text weight="plus" className="tabular-nums">
            {formats.amount(amount, currency_code)}
          </Text>
          <Text size="xsmall" className="text-ui-fg-muted">
            {words("recovery.ageing.claims", { count: claims })}
          </Text>
        </div>
      ))}
    </div>
  )
}
