/**
 * The one definition of shape: a zod schema per family, and {@link defineAtlas} for records of your own.
 * This door needs zod 4 beside the package; no other does.
 *
 * @packageDocumentation
 */
export type { Problem } from '../rules/rule.js'
export { AtlasError, checkShape, defineAtlas, describeProblem, jsonSchemaOf } from './define-atlas.js'
export { type FamilyName, families } from './families.js'
