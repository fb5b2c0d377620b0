/**
 * The life of findings. In come tonight's conclusions and the findings of earlier nights,
 * out go the changes between them: raised, kept, changed, reopened, expired, each with
 * its event. Only the step of this module calls it.
 */
@NullMarked
package org.satyapan.verification.life;

import org.jspecify.annotations.NullMarked;
