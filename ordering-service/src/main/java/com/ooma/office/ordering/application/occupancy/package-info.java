/// Where a company's users are, and until when, over all of its orders: described, relocated, gone.
@NullMarked
package com.ooma.office.ordering.application.occupancy;

import org.jspecify.annotations.NullMarked;
