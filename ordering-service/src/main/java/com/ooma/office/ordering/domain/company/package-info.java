/// Who a member company is, and the places where it sits.
@NullMarked
package com.ooma.office.ordering.domain.company;

import org.jspecify.annotations.NullMarked;
