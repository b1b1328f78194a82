/// Amounts and dates that were shown to a member, and what they guarantee.
@NullMarked
package com.ooma.office.ordering.domain.quote;

import org.jspecify.annotations.NullMarked;
