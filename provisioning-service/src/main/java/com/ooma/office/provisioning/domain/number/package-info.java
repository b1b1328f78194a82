/// The telephone numbers that we have: which of them may be given to whom, and until when.
@NullMarked
package com.ooma.office.provisioning.domain.number;

import org.jspecify.annotations.NullMarked;
