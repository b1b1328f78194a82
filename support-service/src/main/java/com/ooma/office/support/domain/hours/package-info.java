/// When a person answers the telephone.
@NullMarked
package com.ooma.office.support.domain.hours;

import org.jspecify.annotations.NullMarked;
