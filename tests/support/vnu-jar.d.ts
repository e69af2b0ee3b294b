declare module 'vnu-jar' {
  /** Where the jar of the checker is. */
  const path: string
  export default path
}
