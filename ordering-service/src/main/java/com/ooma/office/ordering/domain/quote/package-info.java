/// Amounts and dates that were shown to a member, and what they guarantee.
package com.ooma.office.ordering.domain.quote;
