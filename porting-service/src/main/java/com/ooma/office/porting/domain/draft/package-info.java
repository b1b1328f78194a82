/// Port requests that are being written: anything may be missing yet.
@NullMarked
package com.ooma.office.porting.domain.draft;

import org.jspecify.annotations.NullMarked;
