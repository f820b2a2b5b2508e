import { Text, toast } from "@medusajs/ui"

import { INSPECTION_PHOTO_KINDS, type InspectionPhotoKind } from "../../../domain/evidence/photo-kind"
import type { AdminRma } from "../../../types"
import { useAddPhoto } from "../../hooks/use-pictures"
import { useWords } from "../../hooks/use-words"
import { ProblemAlert } from "../shared/problem-alert"
import { AddPhotoButton } from "./add-photo-button"
import { PictureList } from "./picture-list"

interface PhotoPairProps {
  readonly rma: AdminRma
  readonly itemId: string
}

/** What left the warehouse beside what came back. A deduction that is disputed is decided by this pair. */
export const PhotoPair = ({ rma, itemId }: PhotoPairProps) => {
  const words = useWords()
  const add = useAddPhoto(rma.id)
  const send = (kind: InspectionPhotoKind, file: File) =>
    add.mutate({ item_id: itemId, kind, file }, { onSuccess: () => void toast.success(words("pictures.added")) })

  return (
    <div className="flex flex-col gap-y-3">
      <div>
        <Text size="small" leading="compact" weight="plus">
          {words("pictures.pair")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {words("pictures.pair_hint")}
        </Text>
      </div>
      <ProblemAlert error={add.error} />
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {INSPECTION_PHOTO_KINDS.map((kind) => (
          <div key={kind} className="shadow-borders-base flex flex-col items-start gap-y-3 rounded-lg p-3">
            <PictureList
              pictures={rma.evidence.filter((one) => one.kind === kind && one.rma_item_ids.includes(itemId))}
            />
            <AddPhotoButton
              label={words(`pictures.add.${kind}`)}
              isPending={add.isPending && add.variables.kind === kind}
              onChoose={(file) => send(kind, file)}
            />
          </div>
        ))}
      </div>
    </div>
  )
}
