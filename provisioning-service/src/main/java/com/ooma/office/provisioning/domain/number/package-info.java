/// The telephone numbers that we have: which of them may be given to whom, and until when.
package com.ooma.office.provisioning.domain.number;
