/// Bill runs in Postgres.
@NullMarked
package com.ooma.office.billing.adapter.out.persistence.run;

import org.jspecify.annotations.NullMarked;
