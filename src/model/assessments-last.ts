/** Files whose name says that they hold assessments, in English as their columns are. */
export const isNamedAssessments = ({ name }: { readonly name: string }): boolean =>
  /(^|[^a-z])assessments?([^a-z]|$)/i.test(name.replace(/^.*[\\/]/, ""));

/** Files of assessments behind those of the initiatives that they speak of, all else as it was. */
export const assessmentsLast = <File>(files: readonly File[], areAssessments: (file: File) => boolean): File[] => [
  ...files.filter((file) => !areAssessments(file)),
  ...files.filter(areAssessments),
];
