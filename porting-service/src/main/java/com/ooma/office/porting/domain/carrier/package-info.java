/// The carriers that we exchange port orders with, and the contracts that members have with them.
@NullMarked
package com.ooma.office.porting.domain.carrier;

import org.jspecify.annotations.NullMarked;
