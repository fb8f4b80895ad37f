import type { AnnotationRule } from '../rule';
import { changedText } from './changedText';
import { orphaned } from './orphaned';
import { overlapping } from './overlapping';
import { unknownActor } from './unknownActor';

/** Every rule about annotations, in the order of the documentation. */
export const annotationRules: readonly AnnotationRule[] = [orphaned, changedText, overlapping, unknownActor];
