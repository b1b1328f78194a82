/// Events that could not have their effect: parked, shown to ops, and given up or tried again.
@NullMarked
package com.ooma.office.kernel.messaging.deadletter;

import org.jspecify.annotations.NullMarked;
