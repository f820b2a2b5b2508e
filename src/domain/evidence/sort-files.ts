import type { Refusal } from "../kernel/decision"
import { decideUpload, type Upload, type UploadLimits } from "./decide-upload"
import type { PictureType } from "./picture-type"

/** A file out of a mail. Nobody is there to be told at once why it is not kept. */
export interface OfferedFile extends Upload {
  readonly filename: string
  /** Digest of the bytes: a mail carries the same logo in every letter that it quotes. */
  readonly sha256: string
}

export interface RefusedFile {
  readonly filename: string
  readonly reasons: readonly Refusal[]
}

export interface SortedFiles<File extends OfferedFile> {
  readonly kept: readonly (File & { readonly type: PictureType })[]
  readonly refused: readonly RefusedFile[]
}

/** Which files of a mail may be kept, in their order, and which may not and why. The same bytes are kept once. */
export function sortFiles<File extends OfferedFile>(files: readonly File[], limits: UploadLimits): SortedFiles<File> {
  const kept: (File & { readonly type: PictureType })[] = []
  const refused: RefusedFile[] = []
  for (const file of files) {
    if (kept.some(({ sha256 }) => sha256 === file.sha256)) continue
    const decision = decideUpload(file, kept.length, limits)
    if (decision.accepted) kept.push({ ...file, type: decision.value })
    else refused.push({ filename: file.filename, reasons: decision.reasons })
  }
  return { kept, refused }
}
