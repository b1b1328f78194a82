/// Sounds that companies play to callers, and what is known of a sound file by its content.
@NullMarked
package com.ooma.office.provisioning.domain.media;

import org.jspecify.annotations.NullMarked;
