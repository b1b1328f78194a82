/// Seats bought together: what was agreed, who uses them, and how far each has come.
package com.ooma.office.ordering.domain.order;
