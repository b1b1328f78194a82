/// The books in Postgres, which books by itself.
@NullMarked
package com.ooma.office.billing.adapter.out.persistence.ledger;

import org.jspecify.annotations.NullMarked;
