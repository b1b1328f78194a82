/// Drafts of port requests in Postgres.
@NullMarked
package com.ooma.office.porting.adapter.out.persistence.draft;

import org.jspecify.annotations.NullMarked;
