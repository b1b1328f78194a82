/// Replacements of invoices in Postgres.
@NullMarked
package com.ooma.office.billing.adapter.out.persistence.replacement;

import org.jspecify.annotations.NullMarked;
