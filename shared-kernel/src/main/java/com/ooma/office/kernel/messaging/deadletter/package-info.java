/// Events that could not have their effect: parked, shown to ops, and given up or tried again.
package com.ooma.office.kernel.messaging.deadletter;
