import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useRef } from "react"

import { PICTURE_TYPES } from "../../../domain/evidence/picture-type"

interface AddPhotoButtonProps {
  readonly label: string
  readonly isPending: boolean
  readonly onChoose: (file: File) => void
}

/** Opens the camera or the folder; the file is sent as soon as it is chosen. */
export const AddPhotoButton = ({ label, isPending, onChoose }: AddPhotoButtonProps) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={PICTURE_TYPES.join(",")}
        aria-hidden
        className="sr-only"
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onChoose(file)
          target.value = "" // so that the same file can be chosen again
        }}
      />
      <Button
        type="button"
        size="small"
        variant="secondary"
        isLoading={isPending}
        onClick={() => input.current?.click()}
      >
        <Plus />
        {label}
      </Button>
    </>
  )
}
