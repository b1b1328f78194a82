/// The registry of carriers in Postgres.
@NullMarked
package com.ooma.office.porting.adapter.out.persistence.carrier;

import org.jspecify.annotations.NullMarked;
