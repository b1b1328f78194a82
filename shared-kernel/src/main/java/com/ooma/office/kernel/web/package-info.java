/// What every REST endpoint shares: problem+json, idempotency keys, paging, the JSON form of the
/// kernel's values, and the ops team's view of dead letters.
package com.ooma.office.kernel.web;
