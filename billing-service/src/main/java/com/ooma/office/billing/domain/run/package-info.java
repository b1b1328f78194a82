/// Bill runs that people ask for.
@NullMarked
package com.ooma.office.billing.domain.run;

import org.jspecify.annotations.NullMarked;
