/** Files whose name says that they hold assessments, in English as their columns are. */
export const isNamedAssessments = ({ name }: { readonly name: string }): boolean =>
  /(^|[^a-z])assessments?([^a-z]|$)/i.test(name.replace(/^.*[\\/]/, ""));

/** Files of assessments behind those of the initiatives that they speak of, all else as it was. */
export const assessmentsLast = <File extends { readonly name: string }>(files: readonly File[]): File[] => [
  ...files.filter((file) => !isNamedAssessments(file)),
  ...files.filter(isNamedAssessments),
];
