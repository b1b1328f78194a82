/// Who pays for what from which day to which: what was agreed, what has ended, and how far it is
/// billed.
@NullMarked
package com.ooma.office.billing.domain.subscription;

import org.jspecify.annotations.NullMarked;
