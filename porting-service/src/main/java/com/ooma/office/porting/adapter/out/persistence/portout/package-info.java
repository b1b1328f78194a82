/// Numbers that leave, and the references in their RIOs, in Postgres.
@NullMarked
package com.ooma.office.porting.adapter.out.persistence.portout;

import org.jspecify.annotations.NullMarked;
