// Generated from package.json by `npm run generate`; do not edit.

export const packageName = 'gsi-atlas'
export const packageVersion = '0.1.0'
