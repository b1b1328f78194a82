/// A company's wish to move its users to another site, and what became of it.
@NullMarked
package com.ooma.office.support.domain.relocation;

import org.jspecify.annotations.NullMarked;
