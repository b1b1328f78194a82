/// Where in France something is.
@NullMarked
package com.ooma.office.kernel.domain.place;

import org.jspecify.annotations.NullMarked;
