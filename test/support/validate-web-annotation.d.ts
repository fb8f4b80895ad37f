declare module 'validate-web-annotation' {
  /** Whether the value is an annotation of the W3C Web Annotation Data Model. */
  export default function validateAnnotation(annotation: unknown, options?: { optionalId?: boolean }): boolean;
}
