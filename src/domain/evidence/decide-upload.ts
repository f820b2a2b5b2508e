import { accept, refuse, type Decision, type Refusal } from "../kernel/decision"
import { PICTURE_TYPES, type PictureType } from "./picture-type"

export interface UploadLimits {
  /** Pictures of one request, of one order before there is a request, or of one message. */
  readonly files: number
  /** Bytes of one file as it is sent. */
  readonly bytes: number
}

export interface Upload {
  readonly bytes: number
  /** Told by the content; null for whatever is no picture we keep. */
  readonly type: PictureType | null
}

/** Whether one more file may be kept beside the `held` ones; otherwise every reason against it. */
export function decideUpload(upload: Upload, held: number, limits: UploadLimits): Decision<PictureType> {
  const refusals = [...countRefusals(held, limits), ...sizeRefusals(upload, limits), ...typeRefusals(upload)]
  return upload.type === null || refusals.length > 0 ? refuse(refusals) : accept(upload.type)
}

function countRefusals(held: number, { files }: UploadLimits): Refusal[] {
  return held < files ? [] : [{ ...tooMany({ files }), field: "file" }]
}

/** Also what a message is refused with that names more pictures than it may have. */
export function tooMany({ files }: Pick<UploadLimits, "files">): Refusal {
  return { code: "evidence_too_many", message: `${files} pictures at most.`, facts: { files } }
}

function sizeRefusals({ bytes }: Upload, limits: UploadLimits): Refusal[] {
  return bytes > limits.bytes ? [tooLarge(limits)] : []
}

/** Also what a reader says that stopped at the limit and never saw the whole file. */
export function tooLarge({ bytes }: Pick<UploadLimits, "bytes">): Refusal {
  const megabytes = Math.floor(bytes / 1_000_000)
  return {
    code: "evidence_too_large",
    message: `A picture may have ${megabytes} MB at most.`,
    field: "file",
    facts: { megabytes },
  }
}

function typeRefusals({ type }: Upload): Refusal[] {
  if (type !== null) return []
  const facts = { types: PICTURE_TYPES.join(", ") }
  return [{ code: "evidence_type_not_allowed", message: `Send one of ${facts.types}.`, field: "file", facts }]
}
