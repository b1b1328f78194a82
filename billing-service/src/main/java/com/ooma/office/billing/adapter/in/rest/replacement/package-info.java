/// Replacements of invoices over REST.
@NullMarked
package com.ooma.office.billing.adapter.in.rest.replacement;

import org.jspecify.annotations.NullMarked;
