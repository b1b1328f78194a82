/// Seats bought together: what was agreed, who uses them, and how far each has come.
@NullMarked
package com.ooma.office.ordering.domain.order;

import org.jspecify.annotations.NullMarked;
