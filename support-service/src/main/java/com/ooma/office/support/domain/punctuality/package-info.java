/// Whether members were answered in the time that they were promised.
@NullMarked
package com.ooma.office.support.domain.punctuality;

import org.jspecify.annotations.NullMarked;
