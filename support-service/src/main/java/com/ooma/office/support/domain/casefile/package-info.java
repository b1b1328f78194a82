/// What runs over days between a company and us: moving, sending phones back, leaving.
@NullMarked
package com.ooma.office.support.domain.casefile;

import org.jspecify.annotations.NullMarked;
