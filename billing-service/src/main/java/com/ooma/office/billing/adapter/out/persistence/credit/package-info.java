/// Credits in Postgres.
@NullMarked
package com.ooma.office.billing.adapter.out.persistence.credit;

import org.jspecify.annotations.NullMarked;
