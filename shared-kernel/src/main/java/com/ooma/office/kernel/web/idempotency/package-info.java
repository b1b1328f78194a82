/// Commands that may be sent again: the answer to a key is kept for its caller and its route, and a
/// command that lost a race is done once more.
@NullMarked
package com.ooma.office.kernel.web.idempotency;

import org.jspecify.annotations.NullMarked;
