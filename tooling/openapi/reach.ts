import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

import ts from "typescript"

/** What a handler is made of. */
export interface Reach {
  /** Every name it comes to use. */
  readonly names: ReadonlySet<string>
  /** The declarations behind those names, as they are written. */
  readonly text: string
}

/** A file by its names: what it declares, and where it has the rest from. */
interface Parsed {
  readonly declared: ReadonlyMap<string, ts.Node>
  readonly imported: ReadonlyMap<string, { readonly file: string; readonly name: string }>
}

const parsed = new Map<string, Parsed>()

/** Follows an export through everything that it names, in its own file and in those it imports from `src/api`. */
export function reachOf(file: string, name: string): Reach {
  const names = new Set<string>()
  const seen = new Set<ts.Node>()
  const texts: string[] = []
  const follow = (at: string, wanted: string) => {
    names.add(wanted)
    const { declared, imported } = parse(at)
    const origin = imported.get(wanted)
    if (origin) return follow(origin.file, origin.name)
    const node = declared.get(wanted)
    if (!node || seen.has(node)) return
    seen.add(node)
    texts.push(node.getText())
    for (const used of namesIn(node)) if (declared.has(used) || imported.has(used)) follow(at, used)
  }
  follow(file, name)
  return { names, text: texts.join("\n") }
}

function parse(file: string): Parsed {
  const known = parsed.get(file)
  if (known) return known
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true)
  const declared = new Map<string, ts.Node>()
  const imported = new Map<string, { file: string; name: string }>()
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) declared.set(statement.name.text, statement)
    if (ts.isVariableStatement(statement)) {
      for (const one of statement.declarationList.declarations) {
        if (ts.isIdentifier(one.name)) declared.set(one.name.text, one)
      }
    }
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const from = join(dirname(file), `${statement.moduleSpecifier.text}.ts`)
    const bindings = statement.importClause?.namedBindings
    if (!bindings || !ts.isNamedImports(bindings) || !from.includes("/src/api/") || !existsSync(from)) continue
    for (const { name, propertyName } of bindings.elements) {
      imported.set(name.text, { file: from, name: (propertyName ?? name).text })
    }
  }
  const result = { declared, imported }
  parsed.set(file, result)
  return result
}

/** What is named in it: not the `b` of `a.b`, which is somebody else's. */
function namesIn(node: ts.Node): readonly string[] {
  if (ts.isIdentifier(node)) return [node.text]
  if (ts.isPropertyAccessExpression(node)) return namesIn(node.expression)
  if (ts.isTypeNode(node)) return []
  const names: string[] = []
  node.forEachChild((child) => void names.push(...namesIn(child)))
  return names
}
