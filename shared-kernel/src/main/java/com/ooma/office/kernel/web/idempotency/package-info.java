/// Commands that may be sent again: the answer to a key is kept for its caller and its route, and a
/// command that lost a race is done once more.
package com.ooma.office.kernel.web.idempotency;
