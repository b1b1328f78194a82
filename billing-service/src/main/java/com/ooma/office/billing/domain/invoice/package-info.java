/// The documents of a bill, invoice or credit note: their lines, their numbers, and what the law
/// wants on them.
@NullMarked
package com.ooma.office.billing.domain.invoice;

import org.jspecify.annotations.NullMarked;
