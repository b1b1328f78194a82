/// Numbers to be handed back, in Postgres.
@NullMarked
package com.ooma.office.porting.adapter.out.persistence.handback;

import org.jspecify.annotations.NullMarked;
