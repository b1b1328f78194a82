/// Papers of a port in Postgres.
@NullMarked
package com.ooma.office.porting.adapter.out.persistence.paper;

import org.jspecify.annotations.NullMarked;
