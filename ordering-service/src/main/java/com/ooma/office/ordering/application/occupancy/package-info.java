/// Where a company's users are, and until when, over all of its orders: described, relocated, gone.
package com.ooma.office.ordering.application.occupancy;
