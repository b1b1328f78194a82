/// Wrong invoices that are given back whole and asked for again.
@NullMarked
package com.ooma.office.billing.domain.replacement;

import org.jspecify.annotations.NullMarked;
